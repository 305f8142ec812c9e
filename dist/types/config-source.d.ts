import { type Config } from './config.ts';
import type { Io } from './io.ts';
export declare const configName = "specgate.yaml";
export interface ConfigRequest {
    /** The value of `--config`. */
    named: string | undefined;
    /** The value of `--config-from`; undefined: as the event says. */
    whose: 'base' | 'head' | undefined;
    /** The value of `--base`. */
    base: string | undefined;
    maxBytes: number;
}
export interface FoundConfig {
    config: Config | undefined;
    /** The git revision whose files decide; undefined: the working tree's. */
    revision: string | undefined;
    note: string | undefined;
}
/**
 * Finds and reads the config. Throws a UserError for one that was named and is not there, that is wrong, or whose base
 * cannot be read: falling back in silence would let a pull request choose its own rules.
 */
export declare function findConfig(request: ConfigRequest, io: Io): FoundConfig;

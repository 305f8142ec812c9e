import type { Path } from '../document/pointer.ts';
import type { Position } from '../finding.ts';
import { type ConfigData } from './shape.ts';
export interface Config {
    data: ConfigData;
    /** As messages name it: `specgate.yaml`, `REF:specgate.yaml`. */
    file: string;
    /** The folder, absolute, that paths in it are relative to. */
    folder: string;
    /** Where the entry at a path is written. */
    place(path: Path): Position;
}
/** Reads a config. `folder` is what its paths are relative to. Throws a UserError with file, line and column. */
export declare function readConfig(bytes: Uint8Array, file: string, folder: string): Config;
/** The APIs in the order of the config, their files relative to `cwd`, with `/`. */
export declare function apiFiles(config: Config, cwd: string): {
    name: string;
    file: string;
}[];

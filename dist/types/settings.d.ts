/** The value of each option of a command and where it came from: flag > environment > config > default. */
import type { CommandName } from './commands/index.ts';
import type { Config } from './config.ts';
import { type OptionValue } from './option-value.ts';
import { type Option, type OptionValues } from './options.ts';
export interface Origin {
    kind: 'flag' | 'environment' | 'config' | 'default';
    /** The flag, the variable, or the place in the config; empty for a default. */
    where: string;
}
export interface Settings<Name extends CommandName> {
    values: OptionValues<Name>;
    origins: ReadonlyMap<string, Origin>;
}
interface Sources {
    flags: ReadonlyMap<string, readonly OptionValue[]>;
    env: Readonly<Record<string, string | undefined>>;
    config: Config | undefined;
}
/** Settles every option of `command`. Throws a UserError for a wrong value in the environment. */
export declare function settle<Name extends CommandName>(command: Name, sources: Sources): Settings<Name>;
/** One option's value: a list where it is repeatable, false for an absent flag, undefined where nothing says anything. */
export declare function settleOption(option: Option, { flags, env, config }: Sources): {
    value: unknown;
    origin: Origin;
};
export {};

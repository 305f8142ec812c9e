/** From a command line to what a command runs with: its operands, the config that decides, every option with its value. */
import type { parseArguments } from './arguments.ts';
import type { Command, Invocation } from './commands/command.ts';
import type { CommandName } from './commands/index.ts';
import type { Io } from './io.ts';
type Parsed = Pick<ReturnType<typeof parseArguments>, 'operands' | 'flags'>;
export interface Prepared<Name extends CommandName> {
    readonly command: Command;
    readonly invocation: Invocation<Name>;
    /** What to know of where the config came from. */
    readonly note: string | undefined;
}
/** Throws a UserError for operands, options or a config that are wrong. */
export declare function prepare<Name extends CommandName>(name: Name, { operands, flags }: Parsed, io: Io): Promise<Prepared<Name>>;
export {};

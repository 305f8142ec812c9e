/** argv → command, flags and operands. */
import { type CommandName } from './commands/index.ts';
import { type OptionValue } from './option-value.ts';
export interface Arguments {
    /** Undefined where none was named: then the flags are those that all commands have. */
    command: CommandName | undefined;
    operands: string[];
    /** The values given for each flag, in their order; `true` for one without a value. */
    flags: Map<string, OptionValue[]>;
}
/**
 * Reads a command line (without node and the script). Flags may stand anywhere, as `--name value` or `--name=value`;
 * after `--` everything is an operand; the first operand is the command.
 * Throws a UserError for everything that is unknown, missing, doubled or has a wrong value.
 */
export declare function parseArguments(argv: readonly string[]): Arguments;

/** What a command is. Its options stand in the one table, `src/command-line/options.ts`, under its name. */

import type { OptionValue } from '../command-line/option-value.ts';
import type { OptionValues } from '../command-line/options.ts';
import type { Origin } from '../command-line/settings.ts';
import type { Config } from '../config/read.ts';
import type { Io } from '../io.ts';
import type { ExitCode } from '../verdict.ts';
import type { CommandName } from './index.ts';

export interface Operands {
  /** As the usage line shows it: `FILE…`, `RULE`. */
  placeholder: string;
  help: string;
  min: number;
  max: number;
  /** Where only these are valid. */
  choices?: readonly string[];
}

export interface Invocation<Name extends CommandName = CommandName> {
  operands: readonly string[];
  values: OptionValues<Name>;
  /** Where each value came from. */
  origins: ReadonlyMap<string, Origin>;
  /** The flags as given. */
  flags: ReadonlyMap<string, readonly OptionValue[]>;
  /** Undefined where there is no config, or the command takes none. */
  config: Config | undefined;
  /** The git revision whose config, ruleset, baseline and suppressions decide; undefined: the working tree's. */
  revision: string | undefined;
}

export interface Command<Name extends CommandName = CommandName> {
  name: Name;
  /** One line, for the list of commands and the top of its own help. */
  summary: string;
  /** Absent where it takes none. */
  operands?: Operands;
  /** `optional`: read where it exists (or is named); `required`: an error without it; `none`: never read. */
  config: 'none' | 'optional' | 'required';
  /** Command lines worth showing, with what they do. */
  examples: readonly { line: string; does: string }[];
  /** Does the work; gives the exit code. Throws a UserError for what the user can mend. */
  run(invocation: Invocation<Name>, io: Io): Promise<ExitCode>;
}

/** Checks a command's types, and forgets which one it is, so that all stand in one list. */
export function defineCommand<Name extends CommandName>(command: Command<Name>): Command {
  // The parser gives a command only the values of its own options.
  return command as unknown as Command;
}

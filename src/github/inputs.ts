/** The inputs of the Action as a command line. */
import { existsSync } from 'node:fs';
import * as core from '@actions/core';
import { type CommandName, commandNames } from '../commands/index.ts';
import { UserError } from '../errors.ts';
import type { Io } from '../io.ts';
import { type Option, optionsOf } from '../options.ts';
import { didYouMean } from '../suggest.ts';

/** The inputs that are no options. */
export const ownInputs: readonly string[] = ['command', 'files'];

/** Options that make no sense on a runner: nobody types there, and the reports are ours to choose. */
const withoutInput: readonly string[] = ['format', 'watch', 'fix', 'help', 'version'];

/** The options of the command that are inputs of the Action, under the same names. */
export function inputOptions(command: CommandName): Option[] {
  return optionsOf(command).filter(option => !withoutInput.includes(option.name));
}

/** The command, `lint` where none is named. Throws a UserError for what is no command of the Action, and without a workspace. */
export function commandOfInputs(io: Io): CommandName {
  const text = core.getInput('command') || 'lint';
  if (text !== 'lint') {
    const exists = (commandNames as readonly string[]).includes(text);
    throw new UserError(
      exists
        ? `The command "${text}" is for a terminal; the Action knows lint.`
        : `There is no command "${text}"; the Action knows lint.`,
    );
  }
  if (!existsSync(io.cwd)) throw new UserError('There is no workspace; actions/checkout makes it.');
  return text;
}

/** The inputs as flags. Throws a UserError for an input that does not exist, and an on/off input that is neither. */
export function argumentsOfInputs(command: CommandName, io: Io): string[] {
  const options = inputOptions(command);
  refuseUnknown([...ownInputs, ...options.map(option => option.name)], io);
  return options.flatMap(option => {
    if (option.type === 'flag') return isOn(option.name) ? [`--${option.name}`] : [];
    const values = option.repeatable ? core.getMultilineInput(option.name) : [core.getInput(option.name)];
    return values
      .filter(value => value !== '' && !(option.name === 'base' && isNoCommit(value, io)))
      .map(value => `--${option.name}=${value}`);
  });
}

/** GitHub only warns of an input that action.yml lacks; a misspelt one would leave the gate wider than meant (T-12). */
function refuseUnknown(known: readonly string[], io: Io): void {
  for (const variable of Object.keys(io.env)) {
    const name = /^INPUT_(.*)$/s.exec(variable)?.[1]?.toLowerCase();
    if (name === undefined || known.includes(name)) continue;
    const hint = didYouMean(name, known) || `; the inputs are ${known.join(', ')}`;
    throw new UserError(`There is no input "${name}"${hint}.`);
  }
}

function isOn(name: string): boolean {
  const text = core.getInput(name);
  if (/^(true|false|)$/i.test(text)) return text.toLowerCase() === 'true';
  throw new UserError(`The input ${name} is "${text}"; it wants true or false.`);
}

/** `github.event.before` of a new branch is zeros: there is nothing to compare with, so that everything is new. */
function isNoCommit(base: string, io: Io): boolean {
  if (!/^0{40,64}$/.test(base)) return false;
  io.stderr.write('specgate: the base is no commit (a new branch has none), so every finding is new\n');
  return true;
}

/** From a command line to what a command runs with: its operands, the config that decides, every option with its value. */

import type { Command, Invocation } from '../commands/command.ts';
import type { CommandName } from '../commands/index.ts';
import { loadCommand } from '../commands/index.ts';
import { UserError } from '../errors.ts';
import type { Io } from '../io.ts';
import type { parseArguments } from './arguments.ts';
import { type Option, options } from './options.ts';
import { settle, settleOption } from './settings.ts';

type Parsed = Pick<ReturnType<typeof parseArguments>, 'operands' | 'flags'>;

export interface Prepared<Name extends CommandName> {
  readonly command: Command;
  readonly invocation: Invocation<Name>;
  /** What to know of where the config came from. */
  readonly note: string | undefined;
}

/** Throws a UserError for operands, options or a config that are wrong. */
export async function prepare<Name extends CommandName>(
  name: Name,
  { operands, flags }: Parsed,
  io: Io,
): Promise<Prepared<Name>> {
  const command = await loadCommand(name);
  checkOperands(command, operands);
  const { note, ...found } = await configFor(command, flags, io);
  const settings = settle(name, { flags, env: io.env, config: found.config });
  return { command, invocation: { operands, flags, ...found, ...settings } as Invocation<Name>, note };
}

function checkOperands({ name, operands }: Command, given: readonly string[]): void {
  const { min, max, placeholder, choices } = operands ?? { min: 0, max: 0, placeholder: '', choices: undefined };
  const see = `See specgate ${name} --help.`;
  if (given.length < min) {
    const some = given.length > 0 ? `; ${given.length} of ${min} is given` : '';
    throw new UserError(`specgate ${name} lacks its ${placeholder}${some}. ${see}`);
  }
  if (given.length > max) {
    const surplus = JSON.stringify(given[max]);
    throw new UserError(
      `specgate ${name} takes ${max === 0 ? 'no' : max} operand${max > 1 ? 's' : ''}: ${surplus} is too much. ${see}`,
    );
  }
  const wrong = choices && given.find(one => !choices.includes(one));
  if (wrong !== undefined) {
    throw new UserError(`${placeholder} cannot be ${JSON.stringify(wrong)}; it wants one of ${choices?.join(', ')}.`);
  }
}

async function configFor(command: Command, flags: Parsed['flags'], io: Io) {
  const nothing = { config: undefined, revision: undefined, note: undefined };
  if (command.config === 'none') return nothing;
  const { configElsewhere, configName, findConfig } = await import('../config/source.ts');
  const settled = (name: string): unknown => {
    const option = (options as readonly Option[]).find(one => one.name === name && one.commands.includes(command.name));
    return option && settleOption(option, { flags, env: io.env, config: undefined }).value;
  };
  const canChoose = (options as readonly Option[]).some(
    one => one.name === 'config-from' && one.commands.includes(command.name),
  );
  const found = findConfig(
    {
      named: settled('config') as string | undefined,
      // A command without the flag takes the working tree's config, whatever the event.
      whose: canChoose ? (settled('config-from') as 'base' | 'head' | undefined) : 'head',
      base: settled('base') as string | undefined,
      maxBytes: (settled('max-file-size') as number) * 1024 * 1024,
    },
    io,
  );
  if (command.config === 'required' && !found.config) {
    const elsewhere = configElsewhere(io.cwd);
    const advice = elsewhere ? `there is ${elsewhere}: give --config ${elsewhere}` : 'specgate init writes one';
    throw new UserError(`specgate ${command.name} needs a config; ${advice}.`, { file: configName });
  }
  return found;
}

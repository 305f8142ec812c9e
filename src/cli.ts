/** The command line: argv → exit code. Everything that a run needs of the world comes through `io`. */
import { parseArguments } from './arguments.ts';
import type { Command } from './commands/command.ts';
import { type CommandName, commandNames, loadCommand } from './commands/index.ts';
import { exitCodes, UserError } from './errors.ts';
import { redactingIo } from './gateway/secret.ts';
import { columnsOf, usesColor } from './interactive.ts';
import type { Io } from './io.ts';
import { type Option, options } from './options.ts';
import { reportError } from './report-error.ts';
import { settle, settleOption } from './settings.ts';
import { logLine } from './text.ts';
import type { ExitCode } from './verdict.ts';
import { version } from './version.ts';

/** Runs one command line (without node and the script). Never throws: every error becomes one line and an exit code. */
export async function main(argv: readonly string[], world: Io): Promise<ExitCode> {
  const io = redactingIo(world);
  try {
    return await run(argv, io);
  } catch (error) {
    return reportError(error, argv.includes('--verbose') || ['true', '1'].includes(io.env.SPECGATE_VERBOSE ?? ''), io);
  }
}

async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { command: name, operands, flags } = parseArguments(argv);
  if (flags.has('version')) {
    io.stdout.write(`${version}\n`);
    return exitCodes.open;
  }
  if (flags.has('help')) {
    io.stdout.write(await helpFor(name, io));
    return exitCodes.open;
  }
  if (name === undefined) {
    throw new UserError(`No command is given; the commands are ${commandNames.join(', ')}. See specgate --help.`);
  }
  const command = await loadCommand(name);
  checkOperands(command, operands);
  const found = await configFor(command, flags, io);
  const settings = settle(name, { flags, env: io.env, config: found.config });
  if (found.note && !settings.values.quiet) io.stderr.write(`specgate: ${logLine(found.note)}\n`);
  return command.run({ operands, flags, ...found, ...settings }, io);
}

async function helpFor(name: CommandName | undefined, io: Io): Promise<string> {
  const { commandHelp, mainHelp } = await import('./help.ts');
  const look = { color: usesColor(io, io.stdout), columns: columnsOf(io.stdout) };
  if (name !== undefined) return commandHelp(await loadCommand(name), look);
  return mainHelp(await Promise.all(commandNames.map(loadCommand)), look);
}

function checkOperands({ name, operands }: Command, given: readonly string[]): void {
  const { min, max, placeholder, choices } = operands ?? { min: 0, max: 0, placeholder: '', choices: undefined };
  const see = `See specgate ${name} --help.`;
  if (given.length < min) throw new UserError(`specgate ${name} lacks its ${placeholder}. ${see}`);
  if (given.length > max) {
    const surplus = JSON.stringify(given[max]);
    throw new UserError(`specgate ${name} takes ${max === 0 ? 'no' : max} operand: ${surplus} is too much. ${see}`);
  }
  const wrong = choices && given.find(one => !choices.includes(one));
  if (wrong !== undefined) {
    throw new UserError(`${placeholder} cannot be ${JSON.stringify(wrong)}; it wants one of ${choices?.join(', ')}.`);
  }
}

async function configFor(command: Command, flags: ReturnType<typeof parseArguments>['flags'], io: Io) {
  const nothing = { config: undefined, revision: undefined, note: undefined };
  if (command.config === 'none') return nothing;
  const { configName, findConfig } = await import('./config-source.ts');
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
    throw new UserError(`specgate ${command.name} needs a config; specgate init writes one.`, { file: configName });
  }
  return found;
}

/** The command line: argv → exit code. Everything that a run needs of the world comes through `io`. */
import process from 'node:process';
import { parseArguments } from './command-line/arguments.ts';
import { columnsOf, usesColor } from './command-line/interactive.ts';
import { prepare } from './command-line/invocation.ts';
import { reportError } from './command-line/report-error.ts';
import { type CommandName, commandNames, loadCommand } from './commands/index.ts';
import { exitCodes, UserError } from './errors.ts';
import { redactingIo } from './gateway/secret.ts';
import type { Io } from './io.ts';
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
    const { commitOfTool } = await import('./commit.ts');
    const commit = commitOfTool(io);
    io.stdout.write(
      `${version} (${commit === undefined ? 'commit unknown' : `commit ${commit}`}, Node ${process.version})\n`,
    );
    return exitCodes.open;
  }
  if (flags.has('help')) {
    io.stdout.write(await helpFor(name, io));
    return exitCodes.open;
  }
  if (name === undefined) {
    throw new UserError('No command is given; begin with specgate lint FILE, or see specgate --help for all commands.');
  }
  const { command, invocation, note } = await prepare(name, { operands, flags }, io);
  if (note && !invocation.values.quiet) io.stderr.write(`specgate: ${logLine(note)}\n`);
  return command.run(invocation, io);
}

async function helpFor(name: CommandName | undefined, io: Io): Promise<string> {
  const { commandHelp, mainHelp } = await import('./command-line/help.ts');
  const look = { color: usesColor(io, io.stdout), columns: columnsOf(io.stdout) };
  if (name !== undefined) return commandHelp(await loadCommand(name), look);
  return mainHelp(await Promise.all(commandNames.map(loadCommand)), look);
}

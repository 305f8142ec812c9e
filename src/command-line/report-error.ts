/** What the user reads when a run ends by an error, and the exit code that goes with it (contract: exit codes). */
import { exitCodes, UserError } from '../errors.ts';
import type { Io } from '../io.ts';
import { logLine } from '../text.ts';
import type { ExitCode } from '../verdict.ts';
import { version } from '../version.ts';

/** One line; the stack of a bug of ours only with `--verbose`. */
export function reportError(error: unknown, isVerbose: boolean, io: Io): ExitCode {
  if (error instanceof UserError) {
    io.stderr.write(`specgate: ${logLine(error.toString())}\n`);
    return error.exitCode;
  }
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  io.stderr.write(
    `specgate: this is a bug of specgate ${version}, please report it (--verbose shows where): ${logLine(text)}\n`,
  );
  if (isVerbose && error instanceof Error) {
    for (const line of (error.stack ?? '').split('\n')) io.stderr.write(`${logLine(line)}\n`);
  }
  return exitCodes.input;
}

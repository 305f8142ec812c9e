import type { Io } from './io.ts';
import type { ExitCode } from './verdict.ts';
/** One line; the stack of a bug of ours only with `--verbose`. */
export declare function reportError(error: unknown, isVerbose: boolean, io: Io): ExitCode;

import type { Io } from '../../io.ts';
import type { ExitCode } from '../../verdict.ts';
import type { Invocation } from '../command.ts';
/** Throws a UserError where there is no such gateway, or it knows no qualifiers. */
export declare function runCleanupCommand({ values, config }: Invocation<'cleanup'>, io: Io): Promise<ExitCode>;

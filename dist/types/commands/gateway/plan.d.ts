import type { Io } from '../../io.ts';
import type { ExitCode } from '../../verdict.ts';
import type { Invocation } from '../command.ts';
/** Throws a UserError where there is no such gateway, or it cannot be read. */
export declare function runPlan(invocation: Invocation<'plan'>, io: Io): Promise<ExitCode>;

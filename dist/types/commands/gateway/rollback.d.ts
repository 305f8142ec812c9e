import type { Io } from '../../io.ts';
import type { ExitCode } from '../../verdict.ts';
import type { Invocation } from '../command.ts';
/** Throws a UserError where there is no such gateway, or the journal cannot be trusted or read. */
export declare function runRollbackCommand({ operands, values, config }: Invocation<'rollback'>, io: Io): Promise<ExitCode>;

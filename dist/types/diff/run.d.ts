import type { Io } from '../io.ts';
import type { DiffRequest, DiffRun } from './request.ts';
/** Compares what the request names. Throws a UserError where one side cannot be read, or a limit is passed. */
export declare function diffFiles(request: DiffRequest, io: Io): Promise<DiffRun>;

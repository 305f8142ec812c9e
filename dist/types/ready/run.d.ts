import type { Io } from '../io.ts';
import type { ReadyRequest, ReadyRun } from './request.ts';
/** Judges the checklist for what the request names. Throws a UserError where there is nothing to judge, or a limit is passed. */
export declare function readyFiles(request: ReadyRequest, io: Io): Promise<ReadyRun>;

import type { Io } from '../io.ts';
import type { LintRequest, LintRun } from './request.ts';
/** Lints everything that the request names. Throws a UserError where nothing can be linted; one bad file hides no other. */
export declare function lintFiles(request: LintRequest, io: Io): Promise<LintRun>;

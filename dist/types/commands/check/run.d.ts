import type { Io } from '../../io.ts';
import type { Progress } from '../../progress.ts';
import type { CheckReport } from '../../report/check-report.ts';
import type { Invocation } from '../command.ts';
export interface CheckRun {
    readonly report: CheckReport;
    /** The source line, counted from 1; undefined where there is none. */
    excerpt(file: string, line: number): string | undefined;
}
/** Throws a UserError where nothing can be checked at all; what is wrong with one document stands in `report.errors`. */
export declare function checkApis(invocation: Invocation<'check'>, io: Io, progress: Progress): Promise<CheckRun>;

import type { DiffReport } from './diff-report.ts';
export declare function diffJson(report: DiffReport): string;
/** One object for two documents, `documents` for two folders. */
export declare function diffData(report: DiffReport): object;

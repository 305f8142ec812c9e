import type { DiffReport } from './diff-report.ts';
/** Accepted changes stay in as `info`, with who and why. */
export declare function diffGitlab(report: DiffReport): string;

import type { DiffReport } from './diff-report.ts';
/** Versions first, then changes that are not accepted; one last notice tells how many others there are. */
export declare function diffGithub(report: DiffReport): string;

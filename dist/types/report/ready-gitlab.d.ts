import { type ReadyReport } from './ready-report.ts';
/** What is not met; a waived item stays in as `info`, with who and why. */
export declare function readyGitlab(report: ReadyReport): string;

import { type ReadyReport } from './ready-report.ts';
/** What is not met, the most pressing first; one last notice tells how many others there are. */
export declare function readyGithub(report: ReadyReport): string;

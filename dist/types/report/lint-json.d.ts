import type { LintReport } from './report.ts';
export declare function lintData({ schema, open, failOn, findings, errors, summary, tool }: LintReport): object;

import type { ReadyReport } from './ready-report.ts';
export declare function readyJson(report: ReadyReport): string;
/** One object for one API, `apis` for several. */
export declare function readyData(report: ReadyReport): object;

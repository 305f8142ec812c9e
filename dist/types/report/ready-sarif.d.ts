import { type ReadyReport } from './ready-report.ts';
export declare function readySarif(report: ReadyReport): string;

import type { DiffReport } from './diff-report.ts';
export declare function diffSarif(report: DiffReport): string;

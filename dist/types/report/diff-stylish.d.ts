import type { DiffReport } from './diff-report.ts';
import { type RenderOptions } from './report.ts';
export declare function diffStylish(report: DiffReport, options: RenderOptions): string;

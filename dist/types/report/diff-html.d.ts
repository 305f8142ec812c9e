import type { DiffReport } from './diff-report.ts';
import { type RenderOptions } from './report.ts';
export declare function diffHtml(report: DiffReport, options: RenderOptions): string;

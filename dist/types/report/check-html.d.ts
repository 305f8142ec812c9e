import type { CheckReport } from './check-report.ts';
import { type RenderOptions } from './report.ts';
export declare function checkHtml(report: CheckReport, options: RenderOptions): string;

import { type ReadyReport } from './ready-report.ts';
import type { RenderOptions } from './report.ts';
export declare function readyHtml(report: ReadyReport, options: RenderOptions): string;

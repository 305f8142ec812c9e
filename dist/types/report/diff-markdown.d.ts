import type { DiffReport } from './diff-report.ts';
import { type RenderOptions } from './report.ts';
/** Untrusted text stands in code spans alone. What does not fit is left out from the least serious on, and counted. */
export declare function diffMarkdown(report: DiffReport, _options: RenderOptions): string;

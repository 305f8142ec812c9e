import type { CheckReport } from './check-report.ts';
import { type RenderOptions } from './report.ts';
/** Untrusted text stands in code spans alone. */
export declare function checkMarkdown(report: CheckReport, options: RenderOptions): string;

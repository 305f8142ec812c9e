import { type ReadyReport } from './ready-report.ts';
import { type RenderOptions } from './report.ts';
/** Untrusted text stands in code spans alone. What does not fit is told without its evidence, the ticks always stay. */
export declare function readyMarkdown(report: ReadyReport, _options: RenderOptions): string;

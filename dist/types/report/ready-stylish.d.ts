import { type ReadyReport } from './ready-report.ts';
import { type RenderOptions } from './report.ts';
export declare function readyStylish(report: ReadyReport, { columns: wanted, color }: RenderOptions): string;

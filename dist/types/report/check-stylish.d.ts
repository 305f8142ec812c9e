import type { CheckReport } from './check-report.ts';
import { type RenderOptions } from './report.ts';
export declare function checkStylish(report: CheckReport, { columns: wanted, color }: RenderOptions): string;

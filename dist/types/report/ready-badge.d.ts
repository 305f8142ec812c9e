import type { ReadyReport } from './ready-report.ts';
/** `readiness | 41/52 (3 blocking)`, green where the whole is ready. */
export declare function readyBadge(report: ReadyReport): string;

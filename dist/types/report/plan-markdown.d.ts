/** Plans, runs and states of gateways as GitHub Markdown, for comments and job summaries. */
import type { GatewayPlan } from '../gateway/plan.ts';
import type { RunReport } from '../gateway/run.ts';
import type { GatewayStatus } from '../gateway/status.ts';
export declare function planMarkdown(plan: GatewayPlan): string;
export declare function runMarkdown(report: RunReport): string;
export declare function statusMarkdown(status: GatewayStatus): string;

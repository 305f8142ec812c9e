/** Plans, runs and states of gateways as workflow commands: a few annotations, since the job summary has the rest. */
import type { GatewayPlan } from '../gateway/plan.ts';
import type { RunReport } from '../gateway/run.ts';
import type { GatewayStatus } from '../gateway/status.ts';
export declare function planGithub(plan: GatewayPlan): string;
export declare function runGithub(report: RunReport): string;
export declare function statusGithub(status: GatewayStatus): string;

/** Plans, runs and states of gateways as JSON, in the shape of the contract. */
import type { GatewayPlan } from '../gateway/plan.ts';
import type { RunReport } from '../gateway/run.ts';
import type { GatewayStatus } from '../gateway/status.ts';
/** A plan as data that JSON can hold; what providers keep for themselves stays out. */
export declare function planData({ steps, ...plan }: GatewayPlan): Record<string, unknown>;
export declare function planJson(plan: GatewayPlan): string;
export declare function runJson(report: RunReport): string;
export declare function statusJson(status: GatewayStatus): string;

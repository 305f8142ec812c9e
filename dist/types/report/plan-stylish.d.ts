import type { GatewayPlan } from '../gateway/plan.ts';
import type { RunReport } from '../gateway/run.ts';
import type { GatewayStatus } from '../gateway/status.ts';
interface Look {
    readonly color: boolean;
    readonly columns: number;
}
export declare function planStylish(plan: GatewayPlan, look: Look): string;
/** What a run did; of a plan only the plan. The sentences of a refusal go to standard error. */
export declare function runStylish(report: RunReport, look: Look): string;
export declare function statusStylish(status: GatewayStatus, look: Look): string;
export declare function summaryOf({ products, drift }: GatewayStatus): string;
export {};

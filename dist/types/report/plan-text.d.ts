/** Words for plans and runs at a gateway that all formats share; what comes from outside is not escaped yet. */
import type { GatewayPlan, ProductImpact } from '../gateway/plan.ts';
import type { Step } from '../gateway/provider.ts';
import type { RunReport } from '../gateway/run.ts';
/** `state: staged → published`, one line per field that differs; empty for what is created or deleted. */
export declare function changesOf({ before, after }: Pick<Step, 'before' | 'after'>): string[];
/** `3 to create, 1 to change, 2 to delete`. */
export declare function stepCounts(steps: readonly Step[]): string;
/** `climbon:1.0.0: staged → published`. */
export declare function stateText({ product, before, after }: ProductImpact): string;
/** `climbon:1.0.0: staged → published; subscriptions: gold 3`. */
export declare function impactText(impact: ProductImpact): string;
/** One line for what became of the whole run. */
export declare function resultText({ result, command, gateway, plan, steps }: RunReport): string;
/** Deletions first, so that nobody overlooks them; the rest in the order in which it is done. */
export declare function deletionsFirst(steps: readonly Step[]): Step[];
/** The first fields that differ, on one line. */
export declare function briefChanges(step: Step): string;
export declare function deletionsOf(steps: readonly Step[]): Step[];
/** What goes with steps that change many objects at once. */
export declare function withinSteps(steps: readonly Step[]): string[];
/** What to know besides the steps: what the gateway cannot do, notes, what waits. */
export declare function remarksOf(plan: GatewayPlan): string[];

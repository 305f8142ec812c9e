import type { Desired, DesiredProduct } from './desired.ts';
import { type Order } from './order.ts';
import type { Limitation, Provider, Snapshot, Step, Target } from './provider.ts';
import type { Refused, Transition } from './transition.ts';
export interface ProductImpact {
    /** `name:version`. */
    readonly product: string;
    readonly before: string;
    readonly after: string;
    /** By plan; null where the gateway does not tell. */
    readonly subscriptions: Readonly<Record<string, number>> | null;
}
/** What a lifecycle command would change at a gateway (`specgate/plan/1`); its digest is what gets approved. */
export interface GatewayPlan {
    readonly schema: 'specgate/plan/1';
    readonly gateway: string;
    readonly command: string;
    /** The products that it was asked for (`name`, `name:version`); none: all of the config. */
    readonly names: readonly string[];
    readonly digest: string;
    readonly steps: readonly Step[];
    readonly impact: {
        readonly products: readonly ProductImpact[];
        /** Subscriptions of all of them; null where the gateway does not tell. */
        readonly consumers: number | null;
    };
    readonly transitions: readonly Transition[];
    /** What the gateway cannot do of what is wanted. */
    readonly limitations: readonly Limitation[];
    readonly notes: readonly string[];
    /** Products (`name:version`) that wait for an approval at the gateway. */
    readonly waits: readonly string[];
    readonly deletions: number;
    /** What the digest is made of, so that a plan that no longer fits can say what moved. */
    readonly ingredients: Ingredients;
}
export interface Ingredients {
    readonly order: string;
    readonly inputs: string;
    readonly tool: string;
    readonly commit: string | null;
    readonly state: string;
    readonly steps: string;
}
export interface PlanInput {
    /** The gateway's name in the config. */
    readonly gateway: string;
    readonly productionMode: boolean;
    readonly order: Order;
    readonly desired: Desired;
    /** See `Target`. */
    readonly shared?: readonly DesiredProduct[];
    readonly snapshot: Snapshot;
    readonly provider: Provider;
    /** The version of specgate. */
    readonly tool: string;
}
export interface Planned {
    readonly kind: 'planned';
    readonly plan: GatewayPlan;
    readonly target: Target;
}
/** Makes the plan, or says why there is none. Pure. */
export declare function makePlan(input: PlanInput): Planned | Refused;
/** A plan of the steps that a provider asked for, for what is no event of the lifecycle (drift, clean-up). */
export declare function planOf(input: PlanInput, target: Target, steps: readonly Step[]): GatewayPlan;
/** What makes no difference to consumers, then switches, then deletions, then what records all of it; each in the provider's order. */
export declare function orderSteps(steps: readonly Step[]): Step[];
/** What differs between the plan that was approved and the one of now; empty: nothing. */
export declare function movedSince(approved: GatewayPlan, now: GatewayPlan): string[];

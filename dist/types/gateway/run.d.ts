/** One order carried out at one gateway: read, plan, guard, lock, apply, verify; what happened is data, nothing is printed. */
import { type StepResult } from './apply.ts';
import type { Desired, DesiredProduct } from './desired.ts';
import { type GuardOptions, type History } from './guards.ts';
import { type JournalStore, type Who } from './journal.ts';
import { type StillHeld } from './lock.ts';
import type { Catalog, CatalogProduct } from './model.ts';
import { type Order } from './order.ts';
import { type GatewayPlan } from './plan.ts';
import type { Provider, Shortfall, Target } from './provider.ts';
import { type Waiting } from './verify.ts';
export interface RunOptions extends Pick<GuardOptions, 'maxDeletions' | 'yes'> {
    readonly dryRun: boolean;
    /** `--plan`, `--plan-digest`: exactly this plan, or refuse. */
    readonly expected?: {
        readonly digest: string;
        readonly plan?: GatewayPlan;
    };
    /** `--wait-approval`; 0: a pending approval ends the run. */
    readonly waitApprovalSeconds: number;
}
export interface RunMeans {
    readonly provider: Provider;
    readonly gateway: {
        readonly name: string;
        readonly productionMode: boolean;
    };
    readonly desired: Desired;
    readonly history: History;
    readonly journals: JournalStore;
    readonly clock: Waiting;
    readonly who: Who;
    /** The version of specgate. */
    readonly tool: string;
    /** Asked before the first write: every reason why what is published is not ready (exit 1). */
    readonly whyNotReady?: (target: Target) => Promise<string[]>;
    /** Asked before the first write: every reason why consumers of what the catalog has would break (exit 1). */
    readonly whyBreaking?: (target: Target, catalog: Catalog) => Promise<string[]>;
    /** A product as it was published; undefined where that is not to be had. */
    readonly contentAt?: (product: CatalogProduct) => Promise<DesiredProduct | undefined>;
    /** Told before each step, counted from 0. */
    onStep?(index: number, total: number, what: string): void;
}
export type CarryMeans = Pick<RunMeans, 'provider' | 'gateway' | 'desired' | 'journals' | 'clock' | 'who' | 'tool' | 'onStep'>;
/** What a lifecycle command did at a gateway, step by step (`specgate/lifecycle/1`). */
export interface RunReport {
    readonly schema: 'specgate/lifecycle/1';
    readonly command: string;
    readonly gateway: string;
    readonly result: 'planned' | 'unchanged' | 'applied' | 'pending' | 'refused' | 'failed' | 'unverified';
    readonly exitCode: 0 | 1 | 2 | 3;
    /** Sentences for people: why it was refused, what failed, how to go on. */
    readonly says: readonly string[];
    /** Null where it was refused before there was one. */
    readonly plan: GatewayPlan | null;
    readonly steps: readonly StepResult[];
    readonly shortfalls: readonly Shortfall[];
    /** The file of the run's journal; null where nothing was begun. */
    readonly journal: string | null;
}
/** Carries out an order. Throws a UserError where the gateway cannot be read or locked, or the journal not be written. */
export declare function runOrder(order: Order, options: RunOptions, means: RunMeans): Promise<RunReport>;
/** The steps of a plan with journal and a look afterwards; under the lock, when everything has been checked. */
export declare function carryOut(run: string, plan: GatewayPlan, look: () => Promise<readonly Shortfall[]>, means: CarryMeans, stillHeld?: StillHeld): Promise<RunReport>;
export declare function reportBase(command: string, gateway: string): Pick<RunReport, 'schema' | 'command' | 'gateway' | 'plan' | 'steps' | 'shortfalls' | 'journal'> & {
    readonly result: 'refused';
};
export declare function holderText(run: string, { actor, where }: Who): string;
export declare function countsOf(results: readonly StepResult[]): string;

import type { Desired } from './desired.ts';
import { type Ref } from './model.ts';
import type { Reading, Snapshot, Target } from './provider.ts';
import { type Outcome, type Rules } from './transition.ts';
declare const orderCommands: readonly ['stage', 'publish', 'deprecate', 'retire', 'archive', 'restage', 'online', 'offline', 'remove', 'replace', 'supersede', 'set-migration-target', 'execute-migration-target'];
export type OrderCommand = (typeof orderCommands)[number];
/** `name` or `name:version`. */
export interface Named {
    readonly name: string;
    readonly version: string | undefined;
}
export declare function namedText({ name, version }: Named): string;
/** Everything that the user said; with the same order, gateway and inputs a plan is the same. */
export interface Order {
    readonly command: OrderCommand;
    /** In the order in which they were named; none: every product of the config. For `online` and `offline` APIs. */
    readonly names: readonly Named[];
    /** `--map-plan`: old → new. */
    readonly plans: ReadonlyMap<string, string>;
    /** For what is deprecated by this order; `YYYY-MM-DD`. */
    readonly dates: {
        readonly deprecatedOn: string;
        readonly sunsetOn?: string;
    };
    readonly adopt: boolean;
    readonly allowDeleteAll: boolean;
}
/** Of plans that no command of the lifecycle asks for: drift, clean-up. */
export declare const noOrder: Order;
export interface Intent {
    readonly outcome: Outcome;
    /** The products that it is about. */
    readonly scope: readonly Ref[];
    readonly macro?: Target['macro'];
}
/** What the order makes of the catalog. Pure. */
export declare function intentOf(order: Order, snapshot: Snapshot, desired: Desired, rules: Rules): Intent;
/** The products that a gateway must be read for. */
export declare function readingOf(order: Order, desired: Desired): Reading;
/** The order as its digest sees it; empty lists and defaults say nothing. */
export declare function orderData({ command, names, plans, dates, adopt, allowDeleteAll }: Order): unknown;
export {};

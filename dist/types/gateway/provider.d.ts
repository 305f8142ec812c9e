/**
 * What a gateway product must offer so that the lifecycle can be carried out on it. A provider knows its gateway's entities
 * and calls; order, guards, journal, retries of the whole and the verdict are the core's (`plan.ts`, `apply.ts`, `run.ts`).
 * `test/gateway/conformance.ts` holds every provider against this page.
 */
import type { GatewayType } from '../config/shape.ts';
import type { Desired, DesiredProduct } from './desired.ts';
import type { ProviderFacts } from './facts.ts';
import type { Catalog, Ref } from './model.ts';
import type { Transition } from './transition.ts';
/** What this gateway cannot do; told before the plan, never dropped in silence. */
export interface Limitation {
    /** The part of the model: `visibility`, `plan operations`, `migration`, … */
    readonly what: string;
    /** One sentence. */
    readonly says: string;
}
/** A name that we want and somebody else has. */
export interface Stranger {
    readonly entity: string;
    readonly name: string;
    /** The owner as far as the gateway tells it. */
    readonly owner: string | undefined;
    /** The product version (`name:version`) that wants the name. */
    readonly product: string;
    /** What to do, as the end of a sentence; absent: another name, or `--adopt`, which takes it over. */
    readonly remedy?: string;
}
/** What the gateway holds now, read with GET alone. */
export interface Snapshot {
    /** What the gateway says that it is, which `expect-gateway-id` holds it to; absent where there is no server. */
    readonly gatewayId?: string;
    /** What is ours. */
    readonly catalog: Catalog;
    /** `sha256:…` over everything that a plan could rest on; equal digests mean equal gateways for us. */
    readonly digest: string;
    /** Everything of ours (and every stranger in our way) as the provider keeps it; JSON. */
    readonly state: unknown;
    /** How many objects of ours there are; `--max-deletions` is a share of them. */
    readonly entities: number;
    readonly strangers: readonly Stranger[];
    /** Products (`name:version`) at which a person must approve something; absent: those that are pre-staged. */
    readonly waiting?: readonly string[];
    /** Subscriptions by product (`name:version`) → plan → how many; undefined where the gateway does not tell. */
    readonly subscriptions: ReadonlyMap<string, ReadonlyMap<string, number>> | undefined;
}
/** What a run is about; strangers of these names are found too. */
export interface Reading {
    readonly products: readonly Ref[];
    readonly desired: Desired;
}
/** Where the catalog shall go: the steps of the lifecycle in their order, and the catalog after the last. */
export interface Target {
    /** Empty: nothing moves, and a plan holds only what is left of a run that was cut off, or repairs a drift. */
    readonly transitions: readonly Transition[];
    readonly catalog: Catalog;
    /** The products that the run is about; what belongs to others stays as it is, whatever their state. */
    readonly scope: readonly Ref[];
    /** What the config and the documents of this commit say, for products that the transitions create or change. */
    readonly desired: Desired;
    /** Of other products: what they were published with, where their APIs change with who offers them (`shared-contents.ts`). */
    readonly shared?: readonly DesiredProduct[];
    /** Set where the transitions are one whole macro from its beginning, for gateways that have it as one call. */
    readonly macro?: {
        readonly name: 'replace' | 'supersede';
        readonly old: Ref;
        readonly new: Ref;
    };
    /** Strangers in our way become ours (`--adopt`); without it the core refuses while there are any. */
    readonly adopt: boolean;
}
/** One change at the gateway, as plans show it and the journal keeps it. JSON: it goes into files, so it holds no secret. */
export interface Step {
    readonly action: 'create' | 'update' | 'delete' | 'transition';
    readonly entity: string;
    readonly name: string;
    /** As it is, for people and programs; null where it is not there. */
    readonly before: unknown;
    /** As it will be; null where it goes. */
    readonly after: unknown;
    /**
     * True where live traffic of consumers changes with this step (a switch). The core carries out what does not switch
     * first, then switches, then deletions, each in the provider's order; a deletion that makes room for a switch is one.
     */
    readonly switches: boolean;
    /** It tells that all the others are done, so it comes after the deletions too. */
    readonly isLast?: true;
    /** How many objects it deletes, where that is not told by `action` (a step that changes many at once). */
    readonly deletes?: number;
    /** The product version (`name:version`) that it is done for. */
    readonly product: string;
    /** What the provider needs to do and to undo it, on another machine too; JSON. */
    readonly detail: unknown;
}
/** `done`: it was done now; `unchanged`: it was so already; `pending`: a person must approve it at the gateway. */
export interface Receipt {
    readonly outcome: 'done' | 'unchanged' | 'pending';
    /** One line for the audit log, such as the id of the request at the gateway. */
    readonly says?: string;
}
/** What a look after publishing found missing; empty: everything is as wanted. */
export interface Shortfall {
    readonly entity: string;
    readonly name: string;
    readonly says: string;
}
export interface Lock {
    release(): Promise<void>;
}
/** A published OpenAPI document, as text. */
export interface PublishedDocument {
    readonly api: Ref;
    readonly text: string;
}
export interface Provider {
    readonly type: GatewayType;
    /** How long a change may take to be live, at most; `verify` is asked again until then. 0: at once. */
    readonly settleSeconds: number;
    /** What of this target the gateway cannot do. Pure. */
    limitations(target: Target): Limitation[];
    /**
     * Reads the gateway with GET only. Throws a UserError: exit 3 where the gateway refuses, does not answer or answers
     * nonsense; a failed read is never "empty".
     */
    read(reading: Reading): Promise<Snapshot>;
    /**
     * The steps from the snapshot to the target, in the order in which they break no traffic. Pure; empty when all is so.
     * It plans from what it sees, not from the transitions alone: after a failure they are the same and the rest is left.
     */
    plan(snapshot: Snapshot, target: Target): Step[];
    /**
     * Asks the gateway whether it would take these steps, where it can be asked without writing; called once before the first
     * write. Throws a UserError (exit 3) that names what it would refuse.
     */
    validate?(steps: readonly Step[]): Promise<void>;
    /**
     * What the gateway itself says that the steps would do, where it has a dry run: sentences for the plan, and reasons not to
     * begin. Throws a UserError (exit 3) where it refuses them. Changes nothing; a gateway may want another method than GET.
     */
    rehearse?(steps: readonly Step[]): Promise<{
        readonly notes: readonly string[];
        readonly stops: readonly string[];
    }>;
    /**
     * Does one step. Idempotent: doing it again changes nothing and says `unchanged`; after a lost answer it reads back before
     * it repeats. Throws a UserError with exit 3 and one sentence where the gateway refuses.
     */
    apply(step: Step): Promise<Receipt>;
    /**
     * Takes one applied step back, from its `before` and `detail`; also one that may have been applied, or not, or by half.
     * Idempotent. Throws a UserError where somebody else changed the entity since.
     */
    undo(step: Step): Promise<Receipt>;
    /** One look whether what was published is there and live; the core polls until the deadline. */
    verify(target: Target): Promise<Shortfall[]>;
    /**
     * Takes the gateway's lock for us, or throws a UserError (exit 2) that names the holder. Absent where none can be made;
     * the core compares the gateway's state right before the first write in any case.
     */
    lock?(holder: string, ttlSeconds: number): Promise<Lock>;
    /** The documents that it keeps of an API: of this version, or of all. Absent where it keeps none. */
    documents?(api: {
        readonly name: string;
        readonly version?: string;
    }): Promise<PublishedDocument[]>;
    /** What the gateway says of itself, for readiness; GET alone. Absent where it has nothing more to say. */
    facts?(): Promise<ProviderFacts>;
    /** The configuration that would be written, by file name, without calling anything (`render`). */
    render(target: Target): ReadonlyMap<string, string>;
    /** Removes what was published under a qualifier (`cleanup`); steps as for `plan`. Absent where there are no qualifiers. */
    planCleanup?(snapshot: Snapshot, qualifier: string): Step[];
}

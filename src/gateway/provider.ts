/**
 * What a gateway product must offer so that the lifecycle can be carried out on it. A provider knows its gateway's entities
 * and calls; order, guards, journal, retries of the whole and the verdict are the core's (`plan.ts`, `apply.ts`).
 */
import type { Catalog, Ref } from './model.ts';
import type { Desired } from './desired.ts';
import type { Transition } from './lifecycle.ts';

/** What this gateway cannot do; told before the plan, never dropped in silence. Each is one sentence, or empty. */
export interface Limitation {
  /** The part of the model: `visibility`, `plan operations`, `migration`, … */
  readonly what: string;
  readonly says: string;
}

/** A name that we want and somebody else has. */
export interface Stranger {
  readonly entity: string;
  readonly name: string;
  /** The owner as far as the gateway tells it. */
  readonly owner: string | undefined;
}

/** What the gateway holds now, read with GET alone. */
export interface Snapshot {
  readonly catalog: Catalog;
  /** `sha256:…` over everything that a plan could rest on; equal digests mean equal gateways for us. */
  readonly digest: string;
  /** Everything of ours (and every stranger in our way) as the provider keeps it; JSON. */
  readonly state: unknown;
  readonly strangers: readonly Stranger[];
  /** Subscriptions by product (`name:version`) → plan → how many; undefined where the gateway does not tell. */
  readonly subscriptions: ReadonlyMap<string, ReadonlyMap<string, number>> | undefined;
}

/** Where the catalog shall go: the steps of the lifecycle in their order, and the catalog after the last. */
export interface Target {
  readonly transitions: readonly Transition[];
  readonly catalog: Catalog;
  /** What the config and the documents of this commit say, for products that the transitions create or change. */
  readonly desired: Desired;
}

/** One change at the gateway, as plans show it and the journal keeps it. JSON: it goes into files, so it holds no secret. */
export interface Step {
  readonly action: 'create' | 'update' | 'delete' | 'transition';
  readonly entity: string;
  readonly name: string;
  readonly before: unknown;
  readonly after: unknown;
  /** True where live traffic of consumers changes with this step (a switch): such steps come after all creations. */
  readonly switches: boolean;
  /** The product version (`name:version`) that it is done for. */
  readonly product: string;
  /** What the provider needs to do and to undo it; JSON. */
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

export interface Provider {
  readonly type: 'files' | 'kong' | 'kong-file' | 'aps' | 'api-connect';
  /** What of this target the gateway cannot do. Pure. */
  limitations(target: Target): Limitation[];
  /**
   * Reads the gateway with GET only. `refs` names what the run is about, so that strangers of those names are found too.
   * Throws a UserError: exit 3 where the gateway refuses, does not answer or answers nonsense; a failed read is never "empty".
   */
  read(refs: { products: readonly Ref[]; desired: Desired }): Promise<Snapshot>;
  /** The steps from the snapshot to the target in the order in which they break no traffic. Pure; empty when all is so. */
  plan(snapshot: Snapshot, target: Target): Step[];
  /**
   * Does one step. Idempotent: doing it again changes nothing and says `unchanged`; after a lost answer it reads back before
   * it repeats. Throws a UserError with exit 3 and one sentence where the gateway refuses.
   */
  apply(step: Step): Promise<Receipt>;
  /** Takes one applied step back, from its `before` and `detail`. Idempotent. */
  undo(step: Step): Promise<Receipt>;
  /** One look whether what was published is there and live; the core polls until the deadline. */
  verify(target: Target): Promise<Shortfall[]>;
  /** Takes the gateway's lock, or throws a UserError (exit 2) that names the holder; undefined where none can be made. */
  lock?(holder: string, ttlSeconds: number): Promise<{ release(): Promise<void> }>;
  /** The configuration that would be written, by file name, without calling anything (`render`). */
  render(target: Target): ReadonlyMap<string, string>;
  /** Removes what was published under a qualifier (`cleanup`); steps as for `plan`. Absent where there are no qualifiers. */
  planCleanup?(snapshot: Snapshot, qualifier: string): Step[];
}

/** What stops a run before its first write: strangers' objects, too many deletions, lost subscriptions, an old commit. */
import { type Commit } from './model.ts';
import type { GatewayPlan } from './plan.ts';
import type { Snapshot, Target } from './provider.ts';
/** How a commit that a gateway recorded stands to ours. */
export type Relation = 'same' | 'ancestor'
/** Ours is older: a re-run of an old workflow, or a checkout that lags behind. */
 | 'descendant' | 'diverged'
/** Not in this clone, which is whole. */
 | 'unknown'
/** Not in this clone, which is shallow. */
 | 'shallow';
/** The history of the repository; undefined `head`: this is no repository. */
export interface History {
    readonly head: Commit | undefined;
    relationOf(sha: string): Relation;
}
export interface GuardOptions {
    readonly adopt: boolean;
    readonly allowDeleteAll: boolean;
    /** Percent of our objects; undefined: no limit, since the command is there to delete. */
    readonly maxDeletions: number | undefined;
    readonly yes: boolean;
}
/** Every reason not to begin, as sentences; empty: go. */
export declare function guard({ plan, target, snapshot }: {
    plan: GatewayPlan;
    target: Target;
    snapshot: Snapshot;
}, history: History, options: GuardOptions): string[];

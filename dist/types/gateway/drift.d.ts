import type { Desired, DesiredProduct } from './desired.ts';
import { type CatalogProduct } from './model.ts';
import type { Provider, Snapshot, Step, Target } from './provider.ts';
export interface Drift {
    readonly target: Target;
    /** What would put the gateway right; empty: it is as it was published. */
    readonly steps: readonly Step[];
    /** Products whose published content is to be had nowhere. */
    readonly unknown: readonly string[];
}
/**
 * Compares the gateway with the content that was published last: the working tree's where its digest is the recorded one,
 * else that of the recorded commit, by `contentAt`. Nothing that the repository has changed since counts as drift.
 */
export declare function driftOf(provider: Provider, snapshot: Snapshot, desired: Desired, contentAt: (product: CatalogProduct) => Promise<DesiredProduct | undefined>): Promise<Drift>;

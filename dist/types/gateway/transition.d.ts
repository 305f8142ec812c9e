import { type Catalog, type CatalogProduct, type Commit, type MigrationTarget, type ProductState, type Ref } from './model.ts';
import { type EventName } from './tables.ts';
/** One elementary step of the lifecycle. Macros (replace, supersede, publish of what is not staged) are sequences of them. */
export type Transition = {
    readonly kind: 'product';
    readonly product: Ref;
    readonly from: ProductState | 'none';
    readonly to: ProductState | 'none';
    /** Of table P. */
    readonly row: string;
} | {
    readonly kind: 'api';
    readonly api: Ref;
    readonly from: 'online' | 'offline';
    readonly to: 'online' | 'offline';
}
/** The same version takes other content, which production mode forbids. */
 | {
    readonly kind: 'content';
    readonly product: Ref;
}
/** Its deprecation or sunset date moves. */
 | {
    readonly kind: 'dates';
    readonly product: Ref;
} | {
    readonly kind: 'set-migration-target';
    readonly product: Ref;
    readonly target: MigrationTarget;
} | {
    readonly kind: 'migrate-subscriptions';
    readonly product: Ref;
    readonly target: MigrationTarget;
};
/** What holds for every event of a run. */
export interface Rules {
    readonly productionMode: boolean;
    /** Written down at every product that the event changes. */
    readonly commit: Commit | undefined;
}
export interface Moved {
    readonly kind: 'moved';
    /** Empty: everything is as wanted. */
    readonly transitions: readonly Transition[];
    readonly catalog: Catalog;
    /** Sentences for people. */
    readonly notes: readonly string[];
    /** Products that wait for an approval at the gateway. */
    readonly waits: readonly Ref[];
}
export interface Refused {
    readonly kind: 'refused';
    /** 1: the gate is shut; 2: the state does not allow the event (contract). */
    readonly exitCode: 1 | 2;
    readonly says: string;
}
export type Outcome = Moved | Refused;
/** One step of table P on a product that is in the catalog. */
export declare function moveProduct(catalog: Catalog, product: CatalogProduct, event: EventName, { commit }: Rules, dates?: {
    deprecatedOn?: string;
    sunsetOn?: string;
}): Outcome;
/** What a product is made of does not come from the commit that moves it. */
export declare function movedBy(commit: Commit | undefined, product: CatalogProduct): Pick<CatalogProduct, 'commit' | 'contentCommit'>;
export declare function unchanged(catalog: Catalog, notes?: readonly string[]): Moved;
export declare function joined(first: Moved, second: Moved): Moved;
export declare function refusal(exitCode: 1 | 2, says: string): Refused;
export declare function notThere(ref: Ref, event: EventName): Refused;
export declare function illegal(product: CatalogProduct, event: EventName, because?: string): Refused;

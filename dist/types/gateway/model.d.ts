/** Products, plans and APIs of a catalog and their states, in the words of the product lifecycle. */
/** As API Connect writes them in JSON; `pre-staged` is what waits for an approval. `none` (not in the catalog) is no entry. */
export declare const productStates: readonly ['pre-staged', 'staged', 'published', 'deprecated', 'retired', 'archived'];
export type ProductState = (typeof productStates)[number];
export declare const apiStates: readonly ['staged', 'online', 'offline', 'retired'];
export type ApiState = (typeof apiStates)[number];
/** A product or an API: its name and version, written `name:version`. */
export interface Ref {
    readonly name: string;
    readonly version: string;
}
/** How often a plan lets its subscribers call. */
export interface RateLimit {
    readonly count: number;
    readonly every: number;
    readonly unit: 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
}
export interface Plan {
    readonly name: string;
    readonly title: string;
    /** Undefined: without limit. */
    readonly rateLimit?: RateLimit;
    /** The APIs (by their names in the product) that it opens, each with its operations or all; undefined: all of the product. */
    readonly apis?: ReadonlyMap<string, readonly {
        method: string;
        path: string;
    }[] | 'all'>;
    readonly needsApproval: boolean;
}
/** Where the subscriptions of an old product shall go. */
export interface MigrationTarget {
    readonly product: Ref;
    /** Plans of the old product → plans of the new one. */
    readonly plans: ReadonlyMap<string, string>;
}
export interface Visibility {
    /** `public`, `authenticated`, or `custom:NAME,…` (organisations or groups, as the gateway knows them). */
    readonly view: string;
    readonly subscribe: string;
}
export interface Commit {
    readonly sha: string;
    /** Seconds since 1970. */
    readonly time: number;
}
/** What a version of a product is made of; states, dates and targets are not part of it. */
export interface ProductContent extends Ref {
    readonly title: string;
    readonly plans: readonly Plan[];
    readonly apis: readonly (Ref & {
        readonly digest: string | undefined;
    })[];
    readonly visibility: Visibility;
    /** `sha256:…` over all of this, its APIs' documents included (`desired.ts` makes it). */
    readonly digest: string;
}
/** One version of a product as a catalog has it. */
export interface CatalogProduct extends Ref {
    readonly state: ProductState;
    readonly title: string;
    readonly plans: readonly Plan[];
    readonly apis: readonly Ref[];
    /**
     * The `digest` of the content that was staged or published, as the gateway keeps it (at least its first 12 hex digits,
     * see `isSameDigest`); undefined where it keeps none and none can be computed.
     */
    readonly digest: string | undefined;
    readonly visibility: Visibility;
    /** Each plan of the product stands in at most one of them; absent: none is set. */
    readonly migrationTargets?: readonly MigrationTarget[];
    /** `YYYY-MM-DD`. */
    readonly deprecatedOn?: string;
    readonly sunsetOn?: string;
    /** The commit of the run that changed it last, where the gateway keeps it (T-18). */
    readonly commit?: Commit;
    /**
     * The commit that its content comes from, where the gateway keeps that too; later runs move states alone. Null: no commit has
     * it. Absent: it is `commit`.
     */
    readonly contentCommit?: Commit | null;
}
/** One version of an API as a catalog has it: one copy, whoever refers to it. */
export interface CatalogApi extends Ref {
    readonly state: ApiState;
    /** `sha256:…` over the bundled document (`desired.ts`), as the gateway keeps it. */
    readonly digest: string | undefined;
}
/** What is ours at a gateway. What others have there is told as strangers, where it is in our way. */
export interface Catalog {
    readonly products: readonly CatalogProduct[];
    readonly apis: readonly CatalogApi[];
}
/** Undefined where none is known to have it. */
export declare function commitOfContent({ commit, contentCommit }: CatalogProduct): Commit | undefined;
/** `name:version`. */
export declare function refText({ name, version }: Ref): string;
export declare function isSame(a: Ref, b: Ref): boolean;
/** True where both are known and equal; a gateway may keep only the first digits (at least 12, as in Kong's tags). */
export declare function isSameDigest(a: string | undefined, b: string | undefined): boolean;
/** Published and deprecated products are enforced by the gateway: consumers call them. */
export declare function isLive(state: ProductState | 'none'): boolean;

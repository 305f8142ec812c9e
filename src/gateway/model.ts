/** Products, plans and APIs of a catalog and their states, in the words of the product lifecycle. */

/** As API Connect writes them in JSON; `pre-staged` is what waits for an approval. `none` (not in the catalog) is no entry. */
export const productStates = ['pre-staged', 'staged', 'published', 'deprecated', 'retired', 'archived'] as const;
export type ProductState = (typeof productStates)[number];

export const apiStates = ['staged', 'online', 'offline', 'retired'] as const;
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
  readonly apis?: ReadonlyMap<string, readonly { method: string; path: string }[] | 'all'>;
  readonly needsApproval: boolean;
}

/** Where the subscriptions of an old product shall go. */
export interface MigrationTarget {
  readonly product: Ref;
  /** Plans of the old product → plans of the new one. */
  readonly plans: ReadonlyMap<string, string>;
}

/** One version of a product as a catalog has it. */
export interface CatalogProduct extends Ref {
  readonly state: ProductState;
  readonly title: string;
  readonly plans: readonly Plan[];
  readonly apis: readonly Ref[];
  /** `sha256:…` over the product's and its APIs' content; undefined where the gateway keeps none and none can be computed. */
  readonly digest: string | undefined;
  readonly visibility: { readonly view: string; readonly subscribe: string };
  readonly migrationTarget?: MigrationTarget;
  /** `YYYY-MM-DD`. */
  readonly deprecatedOn?: string;
  readonly sunsetOn?: string;
  /** The commit that was published last, and its time in seconds since 1970, where the gateway keeps them (T-18). */
  readonly commit?: { readonly sha: string; readonly time: number };
}

/** One version of an API as a catalog has it: one copy, whoever refers to it. */
export interface CatalogApi extends Ref {
  readonly state: ApiState;
  /** `sha256:…` over the normalised document. */
  readonly digest: string | undefined;
}

export interface Catalog {
  readonly products: readonly CatalogProduct[];
  readonly apis: readonly CatalogApi[];
}

/** `name:version`. */
export function refText({ name, version }: Ref): string {
  return `${name}:${version}`;
}

export function isSame(a: Ref, b: Ref): boolean {
  return a.name === b.name && a.version === b.version;
}

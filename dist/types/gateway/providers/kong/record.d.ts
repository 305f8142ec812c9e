import type { Owner } from '../../context.ts';
import type { CatalogApi, CatalogProduct } from '../../model.ts';
import type { Entity } from './entity.ts';
/** What a record says beside its product. */
export interface Record {
    readonly product: CatalogProduct;
    /** The digests of its APIs, by `name:version`. */
    readonly apiDigests: ReadonlyMap<string, string>;
}
/** The record of a product. `canDisable`: the node knows `enabled` (Kong 2.7 and later). */
export declare function recordOf(product: CatalogProduct, apis: readonly CatalogApi[], owner: Owner, canDisable: boolean): Entity;
/** A service that no request can reach: it has no routes, it is off, and its host does not exist. */
export declare function inertService(name: string, tags: readonly string[], canDisable: boolean): Entity;
/** A name for what is no service of an API; the same text gives the same name, other texts give others. */
export declare function inertName(role: string, { owner }: Owner, text?: string): string;
/** Undefined for what is no record. Throws a UserError (exit 3) for one that was changed by hand so that it cannot be read. */
export declare function readRecord({ data }: Entity): Record | undefined;
export declare function shortDigest(digest: string): string;

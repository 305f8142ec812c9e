import type { Owner } from '../../context.ts';
import { type CatalogApi, type CatalogProduct } from '../../model.ts';
/** Who wrote a record, and what it says. */
export interface Owned<One> {
    readonly owner: Owner;
    readonly value: One;
}
export declare function productText(product: CatalogProduct, { owner, repository }: Owner): string;
export declare function apiText({ name, version, state, digest }: CatalogApi, { owner, repository }: Owner): string;
/** Throws a UserError with file and line for what is no record of a product. */
export declare function readProduct(text: string, file: string): Owned<CatalogProduct>;
/** Throws a UserError with file and line for what is no record of an API. */
export declare function readApi(text: string, file: string): Owned<CatalogApi>;

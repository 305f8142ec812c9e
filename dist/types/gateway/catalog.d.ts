import { type ApiState, type Catalog, type CatalogApi, type CatalogProduct, type ProductContent, type Ref } from './model.ts';
export declare function findProduct(catalog: Catalog, ref: Ref): CatalogProduct | undefined;
export declare function findApi(catalog: Catalog, ref: Ref): CatalogApi | undefined;
/** The catalog with this product in the place of the one with its name and version; the states of its APIs follow. */
export declare function withProduct(catalog: Catalog, product: CatalogProduct, digests?: ReadonlyMap<string, string | undefined>): Catalog;
/** The same product in the same state, made of this content. */
export declare function withContent(catalog: Catalog, product: CatalogProduct, content: ProductContent): Catalog;
export declare function contentOf(content: ProductContent): Omit<CatalogProduct, 'state'>;
/** The digests of its APIs by `name:version`. */
export declare function digestsOf({ apis }: ProductContent): Map<string, string | undefined>;
export declare function withoutProduct(catalog: Catalog, ref: Ref): Catalog;
/** The catalog with the states of its APIs as its products ask for; a gateway may be caught between two steps. */
export declare function settled({ products, apis }: Catalog): Catalog;
export declare function withApiState(catalog: Catalog, ref: Ref, state: ApiState): Catalog;
/**
 * The state of an API by all products that refer to it: live (one is published or deprecated) → online, unless somebody
 * switched it off; else one is staged or pre-staged → staged; else retired.
 */
export declare function apiState(ref: Ref, products: readonly CatalogProduct[], isSwitchedOff: boolean): ApiState;
/** By name, then by version as people count: 1.9.0 before 1.10.0. */
export declare function compareRefs(a: Ref, b: Ref): number;
/** By the numbers in them where they are numbers, a pre-release before its release (SemVer 2.0.0, 11), else as text. */
export declare function compareVersions(a: string, b: string): number;

import type { Catalog, CatalogProduct, Ref } from '../../model.ts';
import type { Target } from '../../provider.ts';
import { type Entity } from './entity.ts';
/** The catalog of our entities. Throws a UserError (exit 3) for a record that cannot be read. */
export declare function catalogOf(entities: readonly Entity[]): Catalog;
/**
 * The entities of each API (`name:version`), found by their tags; of a route or plugin without a tag (somebody took it away)
 * by the service that it belongs to.
 */
export declare function entitiesByApi(entities: readonly Entity[]): Map<string, Entity[]>;
/** The products that offer an API at the gateway: archived ones have nothing there. */
export declare function productsOf(catalog: Catalog, api: Ref): CatalogProduct[];
/** The product version (`name:version`) of the run that an entity is about. */
export declare function productFor({ data }: Entity, before: Catalog, { catalog, scope }: Target): string;

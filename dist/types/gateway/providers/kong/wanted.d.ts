/** All of our entities as they shall be: what was rendered, or is there already, with the states of the target on it. */
import type { Owner } from '../../context.ts';
import { type CatalogProduct, type Ref } from '../../model.ts';
import type { Target } from '../../provider.ts';
import { type Entity } from './entity.ts';
export interface Wanting {
    /** Ours, and what is taken over. */
    readonly current: readonly Entity[];
    readonly target: Target;
    /** What the desired documents give, by API (`name:version`), without states and tags. */
    rendered(api: Ref, products: readonly CatalogProduct[]): readonly Entity[] | undefined;
    readonly owner: Owner;
    /** The node knows `enabled` of services (Kong 2.7 and later). */
    readonly canDisable: boolean;
    /** The page that tells callers of deprecations. */
    readonly deprecationPage?: string | undefined;
}
/** Throws a UserError where an API shall come back of which nothing is left and no document is at hand. */
export declare function wantedEntities({ current, target, rendered, owner, canDisable, deprecationPage }: Wanting): Entity[];
/**
 * What is there, with everything that is new beside it as it is staged: new services must not take calls before their routes
 * have their plugins, so they come in switched off, and are switched on by one call when all is there.
 */
export declare function withNewStaged(wanting: Wanting): Entity[];

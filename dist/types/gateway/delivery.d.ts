import { type Catalog, type ProductContent, type Ref } from './model.ts';
import { type Outcome, type Rules } from './transition.ts';
/** `stage` and `publish` of what the config wants. */
export declare function deliver(catalog: Catalog, event: 'stage' | 'publish', content: ProductContent, rules: Rules): Outcome;
/** `publish` (or `stage`) of a version that the config does not describe: only what the catalog has can move. */
export declare function returnTo(catalog: Catalog, { name, product: ref }: {
    name: 'stage' | 'publish';
    product: Ref;
}, rules: Rules): Outcome;

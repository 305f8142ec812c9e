import type { Tree } from '../../document/tree.ts';
import type { KongPlugin } from '../declarative.ts';
import { type Place } from './place.ts';
import { type Owner } from './plugins.ts';
import { type Naming } from './slug.ts';
/**
 * The plugin for one operation: what its settings lack is taken from the document. Undefined where nothing is left to check.
 * Throws a UserError for a parameter whose schema does not say its type.
 */
export declare function completedValidator(tree: Tree, validator: KongPlugin | undefined, { operation, path }: {
    operation: Place;
    path: Place;
}, owner: Owner, naming: Naming): KongPlugin | undefined;

import type { Tree } from '../../document/tree.ts';
import type { KongPlugin } from '../declarative.ts';
import { type Place } from './place.ts';
/**
 * The plugin that the `security` of an object asks for; the inherited one where it asks for nothing. Throws a UserError for
 * what openapi2kong cannot express: alternatives, combinations, and schemes other than openIdConnect.
 */
export declare function oidcPlugin(tree: Tree, place: Place, inherited: KongPlugin | undefined): KongPlugin | undefined;

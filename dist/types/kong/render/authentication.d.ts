import type { Tree } from '../../document/tree.ts';
import { type Place } from '../convert/place.ts';
import type { KongPlugin } from '../declarative.ts';
import type { RenderLimitation, RenderSettings } from './request.ts';
export interface Authentication {
    /** Empty: nobody is asked. */
    readonly plugins: readonly KongPlugin[];
    readonly limitations: readonly RenderLimitation[];
}
/**
 * The plugins that check the callers of an operation. Kong checks all plugins of a route, so schemes that are all required
 * are all checked; of alternatives the first that can be checked is, which refuses callers with another rather than letting
 * anybody in.
 */
export declare function authenticationOf(tree: Tree, operation: Place, settings: RenderSettings): Authentication;

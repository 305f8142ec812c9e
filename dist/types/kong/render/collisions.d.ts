import type { ConvertedOperation } from '../convert/convert.ts';
import type { KongConfig } from '../declarative.ts';
/**
 * Throws a UserError where two operations of a document get one name (operation ids that differ in letter case or
 * punctuation alone), or their templates differ in the names of parameters alone: the gateway would have one route for both.
 */
export declare function refuseTwins(operations: readonly ConvertedOperation[]): void;
/** What one API version has at the gateway. */
export interface Placed {
    /** `name:version`. */
    readonly label: string;
    readonly config: KongConfig;
}
/**
 * Two APIs that would take the same requests, as one sentence; undefined where none do. Kong accepts both and lets its router
 * pick one. Expressions are compared without the names of their groups.
 */
export declare function routeCollision(placed: readonly Placed[]): string | undefined;

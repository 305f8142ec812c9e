/** Routes of others that take the same requests as ours: Kong accepts both and lets its router pick one. */
import type { Stranger } from '../../provider.ts';
import { type Entity } from './entity.ts';
/**
 * Each wanted route for which somebody else has one with a common path, method and host, and the same headers. Paths are
 * compared as texts: whether two expressions meet is not decidable, and a prefix above ours loses against it by Kong's order.
 */
export declare function collisions(wanted: readonly {
    readonly entity: Entity;
    readonly product: string;
}[], others: readonly Entity[], all: ReadonlyMap<string, Entity>): Stranger[];

/** What somebody else has on services and routes of ours. */
import { type Entity } from './entity.ts';
/** Something of somebody else that belongs to an entity of ours. */
export interface Attached {
    readonly kind: 'routes' | 'plugins';
    readonly name: string;
    /** The id of the service or route. */
    readonly to: string;
}
/** Routes and plugins of others on our services and routes: Kong would delete plugins along with them. */
export declare function attachedTo(ours: readonly Entity[], others: readonly Entity[], all: ReadonlyMap<string, Entity>): Attached[];

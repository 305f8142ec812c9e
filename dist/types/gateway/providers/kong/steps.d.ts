import type { Step } from '../../provider.ts';
import type { Attached } from './attached.ts';
import { type Entity, type Fields } from './entity.ts';
import { type Schemas } from './schema.ts';
/** What a step needs to be done and undone anywhere. */
export interface Detail {
    readonly entity: Pick<Entity, 'kind' | 'id'>;
    /** All fields; null where it is not there. */
    readonly before: Fields | null;
    readonly after: Fields | null;
    /** What Kong deletes along with it. */
    readonly along?: readonly Entity[];
}
export interface Diff {
    readonly current: readonly Entity[];
    readonly wanted: readonly Entity[];
    readonly schemas: Schemas;
    readonly attached: readonly Attached[];
    /** The product version (`name:version`) that an entity is changed for. */
    productOf(entity: Entity): string;
    /** The service without routes where new routes wait until they are whole, for those of a product; undefined: none is there. */
    parkingFor(entity: Entity): string | undefined;
    readonly canDisable: boolean;
    /** Everything is written by one call: there is no moment in between to keep safe. */
    readonly isAtOnce: boolean;
}
/** Throws a UserError (exit 2) where something of somebody else would go with what is deleted. */
export declare function stepsBetween(diff: Diff): Step[];

import { type Entity, type Fields } from './entity.ts';
import { type Schemas } from './schema.ts';
/** An entity that comes or goes, with what goes along with it. */
export declare function shownEntity(entity: Entity, along: readonly Entity[], all: ReadonlyMap<string, Entity>): Fields;
/** The fields that differ. */
export declare function shownChange(before: Entity, after: Entity, schemas: Schemas, all: ReadonlyMap<string, Entity>): {
    before: Fields;
    after: Fields;
};

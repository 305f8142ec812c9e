/** Entities as Kong 0.14.1 has them: flat references, and of plugins and upstreams what is told apart from its defaults. */
import { type Fields, type Kind } from './entity.ts';
export declare function nameOf(name: unknown): {
    name?: string;
};
/** What an entity is called in the ledger: services and routes by id, the others by what makes them the same. */
export declare function entryKey(kind: Kind, id: string, data: Fields): string;
/** `service_id` as `service: {id}`. */
export declare function nested(plugin: Fields): Fields;
export declare function flat(fields: Fields): Record<string, unknown>;
/** The dotted paths of the settings that are given; a change of others leaves them as they were. */
export declare function givenPaths(fields: Fields, before: readonly string[] | undefined): string[];
/** An entity with the settings alone that we gave. */
export declare function pruned(kind: Kind, data: Fields, given: readonly string[]): Fields;

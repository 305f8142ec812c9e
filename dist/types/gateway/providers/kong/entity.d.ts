import type { KongConfig } from '../../../kong/declarative.ts';
/** In the order of their creation: each refers only to those before it. */
export declare const kinds: readonly ['upstreams', 'services', 'targets', 'routes', 'plugins'];
export type Kind = (typeof kinds)[number];
export type Fields = Readonly<Record<string, unknown>>;
export interface Entity {
    readonly kind: Kind;
    readonly id: string;
    /** Without id and times; other entities as `{id}`. */
    readonly data: Fields;
}
/** An entity as the Admin API gives it. */
export declare function entityOf(kind: Kind, answer: Fields): Entity;
/** The id that a field such as `service` refers to. */
export declare function idIn(data: Fields, field: string): string | undefined;
/**
 * A rendered configuration as single entities; ids that it lacks are those of openapi2kong. Plugins outside of services and
 * routes are left out: they are for consumers, whom the portal keeps (the renderer tells so).
 */
export declare function flatten(config: KongConfig): Entity[];
/** Single entities as a configuration, children in their parents, without ids. */
export declare function nest(entities: readonly Entity[]): Pick<KongConfig, 'services' | 'upstreams'>;
/** How people call an entity. */
export declare function labelOf({ kind, id, data }: Entity, all: ReadonlyMap<string, Entity>): string;
/** In the singular, as plans name it. */
export declare function wordOf(kind: Kind): string;
export declare function byId(entities: Iterable<Entity>): Map<string, Entity>;
/**
 * What makes an entity the same one for Kong, whatever its id: its name; of a target its upstream and address; of a plugin its
 * name and what it is bound to. Undefined where nothing but the id does.
 */
export declare function keyOf({ kind, data }: Entity): string | undefined;

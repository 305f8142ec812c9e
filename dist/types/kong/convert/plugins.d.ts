/** Plugins of a document, a path and an operation: inherited, overridden by name, with ids that follow from their owner. */
import type { KongPlugin } from '../declarative.ts';
import type { Place } from './place.ts';
/** The service or route that plugins are for: their ids follow from its name. */
export interface Owner {
    readonly name: string;
    readonly tags: readonly string[];
    readonly hasIds: boolean;
}
export declare const validatorName = "request-validator";
/**
 * The plugins that an object asks for (`x-kong-plugin-NAME`), and those inherited that it does not ask for again, sorted by
 * name; all become the owner's. Keys to a service or route are left out: where it stands decides.
 */
export declare function pluginsOf(place: Place, root: Place, owner: Owner, inherited?: readonly KongPlugin[]): KongPlugin[];
export declare function ownedBy({ name, tags, hasIds }: Owner, plugin: KongPlugin): KongPlugin;
export declare function pluginId(owner: string, plugin: string): string;
/** The list with a plugin in its place by name, instead of one of the same name. */
export declare function withPlugin(plugins: readonly KongPlugin[], added: KongPlugin | undefined): KongPlugin[];
/** The request validator apart from the others; its settings are completed from each operation. */
export declare function splitValidator(plugins: readonly KongPlugin[]): {
    validator: KongPlugin | undefined;
    rest: KongPlugin[];
};
/**
 * Plugins for one consumer apart from the others, with the key to their owner: Kong has them at the top level, since they
 * belong to two entities.
 */
export declare function splitConsumers(plugins: readonly KongPlugin[], key: 'service' | 'route', owner: string): {
    forConsumers: KongPlugin[];
    rest: KongPlugin[];
};
/** The order of the plugins at the top level: by name and by what they belong to. */
export declare function byOwners(a: KongPlugin, b: KongPlugin): number;

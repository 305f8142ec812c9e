import type { Tree } from '../../document/tree.ts';
import type { KongPlugin, KongRoute, KongService, KongUpstream } from '../declarative.ts';
import type { ConvertOptions } from './options.ts';
import { type Place } from './place.ts';
/** What decides on a service; inherited from the document by a path, and from the path by an operation. */
export interface ServiceSource {
    /** The `servers` that hold here; empty where there are none. */
    readonly servers: readonly Place[];
    readonly serviceDefaults: Record<string, unknown> | undefined;
    readonly upstreamDefaults: Record<string, unknown> | undefined;
    /** Where to point when the defaults are wrong. */
    readonly place: Place;
}
export interface Made {
    service: KongService & {
        plugins: KongPlugin[];
        routes: KongRoute[];
    };
    upstream: KongUpstream | undefined;
}
/** The `servers` of an object; empty where there are none. */
export declare function serversOf(tree: Tree, place: Place): Place[];
/**
 * The service of a name, and its upstream where there are several servers or defaults for one and no fixed host. Throws a
 * UserError for a server URL or defaults that make no service.
 */
export declare function makeService(tree: Tree, name: string, source: ServiceSource, { tags, hasIds }: {
    tags: readonly string[];
    hasIds: ConvertOptions['hasIds'];
}): Made;
/** Equal texts for sources that would make equal services, whatever their names (`--reuse-services`). */
export declare function sourceKey(tree: Tree, { servers, serviceDefaults, upstreamDefaults }: ServiceSource): string;

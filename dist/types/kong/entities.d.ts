/** Kong's entities as they stand in files: each with its place, its parents and what lies below it. */
import { type Path } from '../document/pointer.ts';
import type { InputError } from '../finding.ts';
import type { KongConfig, KongPlugin, KongRoute, KongService, KongUpstream } from './declarative.ts';
import type { Part, Stream } from './stream.ts';
import type { Unfilled } from './template.ts';
/** A YAML document that is gateway configuration. */
export interface GatewayDocument {
    readonly file: string;
    /** A manifest of the kind GatewayService holds one service, without the envelope of a config. */
    readonly kind: 'config' | 'services' | 'routes' | 'plugins' | 'manifest';
    readonly root: Part & {
        readonly data: KongConfig;
    };
    /** What its template still lacks. */
    readonly unfilled: Unfilled | undefined;
    /** `_info.select_tags`: decK adds them to all that it creates. */
    readonly selectTags: readonly string[];
}
export interface Entity extends Part {
    readonly document: GatewayDocument;
    /** Its name, else its id; undefined where it has neither. */
    readonly name: string | undefined;
    /** Its own tags and those that decK adds. */
    readonly tags: readonly string[];
    /** What it has under a key, or what `_info.defaults` gives for it. */
    value(key: string): unknown;
}
export interface ServiceEntity extends Entity {
    readonly data: KongService;
    readonly routes: readonly RouteEntity[];
    /** Those of the whole service. */
    readonly plugins: readonly PluginEntity[];
}
export interface RouteEntity extends Entity {
    readonly data: KongRoute;
    /** Undefined for a route without one, and in a fragment. */
    readonly service: ServiceEntity | undefined;
    readonly plugins: readonly PluginEntity[];
}
export interface PluginEntity extends Entity {
    readonly data: KongPlugin;
    /** Its settings, with those of `_plugin_configs` that it names. */
    readonly config: Readonly<Record<string, unknown>>;
    readonly service: ServiceEntity | undefined;
    readonly route: RouteEntity | undefined;
    /** Only for some callers: a consumer or a group of them. */
    readonly isForSome: boolean;
    /** For every request of the gateway. */
    readonly isGlobal: boolean;
}
export interface UpstreamEntity extends Entity {
    readonly data: KongUpstream;
    readonly targets: readonly Entity[];
}
export interface GatewayFiles {
    /** The files that hold something of it. */
    readonly files: readonly string[];
    readonly documents: readonly GatewayDocument[];
    /** The same files with all their documents, as they would be sent. */
    readonly streams: readonly Stream[];
    readonly services: readonly ServiceEntity[];
    /** All: in services, alone, and in fragments. */
    readonly routes: readonly RouteEntity[];
    /** All, whatever they are for. */
    readonly plugins: readonly PluginEntity[];
    readonly upstreams: readonly UpstreamEntity[];
    readonly certificates: readonly Entity[];
    readonly caCertificates: readonly Entity[];
    /** Names of services or routes that a part refers to and no file has. */
    readonly unresolved: readonly {
        part: Part;
        key: 'service' | 'route';
        name: string;
    }[];
    /** What could not be read. */
    readonly problems: readonly InputError[];
}
/** An entity of a document; `kind` as `_info.defaults` names it. */
export declare function entityAt(document: GatewayDocument, path: Path, data: Record<string, unknown>, kind: string): Entity;
/** The texts of a list; empty for everything else. */
export declare function texts(list: unknown): string[];

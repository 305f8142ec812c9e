import type { KongConfig } from '../../../kong/declarative.ts';
import { type Entity } from '../kong/entity.ts';
export interface FileConfig {
    readonly entities: readonly Entity[];
    /** Everything at the top but services and upstreams, and these as they are written. */
    readonly raw: KongConfig;
}
/** The configuration of a text; an empty one for none. Throws a UserError that points at what is no Kong configuration. */
export declare function readConfig(text: string | undefined, file: string): FileConfig;
/**
 * The file with these entities of ours: nested, sorted by name, with ids. Services and upstreams without our marks keep their
 * text as data, and so do routes and plugins of others below ours.
 */
export declare function writeConfig({ raw, entities: before }: FileConfig, ours: readonly Entity[], { isOurs, header, formatVersion }: {
    isOurs(entity: Entity): boolean;
    header: string;
    formatVersion: string;
}): string;

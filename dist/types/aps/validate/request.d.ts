/** The documents that one publishing call sends: of a Kong file as it is, of a `gwa apply` file its GatewayServices together. */
import { type Path } from '../../document/pointer.ts';
import type { Stream } from '../../kong/stream.ts';
import type { Collector, Place } from './finding.ts';
/** One YAML document as the server reads it. Placeholders are shaded, so that what is in them has no meaning. */
export interface Sent {
    readonly data: Record<string, unknown>;
    /** What the server says of a part that a script is to put under something else; undefined where it can be sent as it is. */
    readonly fragment: string | undefined;
    at(path: Path): Place;
}
/** The documents that are sent; what cannot be sent is told. */
export declare function sentBy(streams: readonly Stream[], into: Collector): Sent[];
/** An object that the server visits. */
export interface Visited {
    /** The list that it stands in: `services`, `routes`, … */
    readonly kind: string;
    readonly item: Record<string, unknown>;
    readonly path: Path;
    /** As messages of the server name its parent: `.services.orders`. */
    readonly source: string;
    /** Undefined where it has none. */
    readonly name: string | undefined;
}
/** The objects in the lists of these keys, parents first, in the order of the file. */
export declare function visit(data: Record<string, unknown>, atRoot: readonly string[], below: readonly string[], source?: string, path?: Path): Visited[];

import type { Tree } from '../../document/tree.ts';
import { type Part } from './part.ts';
import { type SchemaPart } from './schema-part.ts';
export interface MediaType extends Part {
    /** As written. */
    readonly name: string;
    /** Without parameters, in lower case: `application/json`, `text/*`. */
    readonly type: string;
    /** Its parameters in lower case, sorted: `charset=utf-8`. */
    readonly parameters: string;
    readonly schema: SchemaPart | undefined;
    /** OpenAPI 3.2: the schema of each item of a stream. */
    readonly itemSchema: SchemaPart | undefined;
    readonly encoding: readonly Encoding[];
}
export interface Encoding extends Part {
    /** The property that it encodes. */
    readonly name: string;
}
/** The media types under `content`. */
export declare function contentOf(tree: Tree, owner: Part): MediaType[];
/** A media type that 2.0 has in `consumes` or `produces`, with the body's schema. */
export declare function swaggerMediaType(name: string, part: Part, schema: SchemaPart | undefined): MediaType;
/** True where every message of `narrow` is one of `wide`: the same type, or a range that holds it. */
export declare function rangeHolds(wide: string, narrow: string): boolean;

import { type SchemaNode } from './node.ts';
import type { SchemaSpace } from './space.ts';
/** One way for a value to be: accepted by all of `yes`, by none of `no`, breaking all of `leaf` (each of one plain keyword). */
export interface Way {
    readonly yes: readonly SchemaNode[];
    readonly no: readonly SchemaNode[];
    readonly leaf: readonly SchemaNode[];
    /** Those of `no` are parts of what accepts the value. */
    readonly isOwn?: boolean;
}
/** What is known of the value already, so that hopeless ways need not be made. */
export interface Known {
    /** Schemas that accept the value. */
    readonly yes: ReadonlyMap<number, SchemaNode>;
    /** Ids of schemas that refuse it. */
    readonly denied: ReadonlySet<number>;
    /** Properties that no known schema speaks of do not occur (contain.ts). */
    readonly openWorld: boolean;
}
/** The ways for a value of `type` to break `node`; undefined where they cannot be listed. */
export declare function reasonsAgainst(node: SchemaNode, type: number, known: Known, space: SchemaSpace): Way[] | undefined;

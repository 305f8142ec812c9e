/** What a schema evaluates of a value, for the unevaluated keywords: one case for each way its branches can turn out. */
import { type SchemaNode } from './node.ts';
import type { SchemaSpace } from './space.ts';
/** One way for the branches to turn out, and what is evaluated then. */
export interface Cover {
    readonly yes: readonly SchemaNode[];
    readonly no: readonly SchemaNode[];
    readonly all: boolean;
    readonly names: readonly string[];
    readonly patterns: readonly string[];
    /** Items from the first on. */
    readonly items: number;
}
/**
 * The schemas that `unevaluatedProperties` or `unevaluatedItems` of `node` comes to, by case; undefined where there are
 * too many cases, or where `contains` marks items one by one.
 */
export declare function unevaluatedCases(node: SchemaNode, type: number, space: SchemaSpace): {
    yes: SchemaNode[];
    no: SchemaNode[];
    closing: SchemaNode;
}[] | undefined;

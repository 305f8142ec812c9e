import { type SchemaNode } from './node.ts';
/** A number for each different text. */
export declare class Interner {
    #private;
    number(key: string): number;
    /** A number that no text has. */
    fresh(): number;
}
/** What the node itself asserts, without its children; the empty text where it asserts nothing. */
export declare function localKey(node: SchemaNode): string;
/** The children's part, with `numberOf` in the place of each child. Members of allOf, anyOf and oneOf count in any order. */
export declare function childrenKey(node: SchemaNode, numberOf: (child: SchemaNode) => number | string): string;
/** What the annotations say; the empty text where there is none. */
export declare function notesKey(node: SchemaNode): string;
/** The one child that a node stands for when it is a wrapper alone: `$ref`, or `allOf`/`anyOf`/`oneOf` of one member. */
export declare function soleChild(node: SchemaNode, local: string): SchemaNode | undefined;
/** The node behind wrappers that mean the same as what they wrap. */
export declare function unwrap(node: SchemaNode): SchemaNode;

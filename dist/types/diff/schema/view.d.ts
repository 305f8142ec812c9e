/** A schema as the list of all that it demands of one value at once, each with the place where it is written. */
import type { Path } from '../../document/pointer.ts';
import { type Keywords, type SchemaNode } from './node.ts';
/** A schema object and the keys that lead to it from the compared schema, through references. */
export interface Part {
    readonly node: SchemaNode;
    readonly path: Path;
}
export interface View {
    /** The outermost first. Their conjunction, or null where `nullable`, is what the view accepts. */
    readonly parts: readonly Part[];
    /** Null is accepted besides: the view is one side of a union with `type: null`. */
    readonly nullable: boolean;
    /** Where the view begins. */
    readonly path: Path;
    /** The schemas whose conjunction the view stands for. */
    readonly roots: readonly SchemaNode[];
}
/** The view of the conjunction of some schemas. */
export declare function viewOf(roots: readonly Part[]): View;
/** The types that the view accepts, as far as `type` and the types of its unions tell. */
export declare function typesOf(view: View): {
    types: number;
    integer: boolean;
};
/** The part that says the keyword, the first one where several do. */
export declare function partWith(view: View, keyword: keyof Keywords): Part | undefined;
/** True where both views are made of the same schemas to the last annotation. */
export declare function isSameView(a: View, b: View): boolean;
/** Enough of a schema to name it: its types and format. */
export declare function describe(node: SchemaNode | undefined): unknown;

/** What the search knows of the value that it looks for, on one path. */
import type { SchemaNode } from './node.ts';
import type { Way } from './reasons.ts';
/** A schema that must refuse the value. */
export interface Refused {
    readonly node: SchemaNode;
    /** It is part of what accepts the value: what it speaks of is no stranger there. */
    readonly isOwn: boolean;
}
/** Ways of which one must be gone. */
export interface Choice {
    readonly ways: readonly Way[];
    /** So many of the known schemas do not clash with any of the ways. */
    readonly checked: number;
}
/** What is known of the value on one path of the search. */
export interface State {
    yes: Map<number, SchemaNode>;
    denied: Set<number>;
    leaf: SchemaNode[];
    open: Choice[];
    /** Those of `yes`, in the order in which they came. */
    known: SchemaNode[];
    /** Refused schemas whose ways are not listed yet. */
    refused: Refused[];
    /** Why a value that fits all this would not be certain. */
    doubt: string | undefined;
}
/** Nothing is known yet. */
export declare function emptyState(): State;
/** The same with other choices open, to go on from without touching the first. */
export declare function copyState(state: State, open: Choice[]): State;
/** True where the schema is `anyOf` and nothing else. */
export declare function isUnionAlone(node: SchemaNode): boolean;
/** The same text for the same set of schemas. */
export declare function keyOf(nodes: readonly SchemaNode[]): string;

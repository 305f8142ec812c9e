import type { Budget } from './budget.ts';
import { type Keywords, type SchemaDocument, type SchemaNode, type SchemaUse } from './node.ts';
export interface SchemaSpace {
    /** The node of a schema as written; everything below it is read and numbered. */
    read(schema: unknown, document: SchemaDocument): SchemaNode;
    /** A node made by us; its children must be numbered already. */
    make(keywords: Keywords): SchemaNode;
    /** Numbers nodes that were filled by hand, and all below them. */
    number(root: SchemaNode): void;
    readonly anything: SchemaNode;
    readonly nothing: SchemaNode;
    /** True for a property name that no schema read so far mentions. */
    isFresh(name: string): boolean;
}
/** A node with nothing said yet. */
export declare function blankNode(): SchemaNode;
/** The schema of another document that is known to be the same in every respect; undefined where none is. */
export type TwinOf = (schema: object) => SchemaUse | undefined;
/** An empty space; one serves a whole run, so that shared parts are read once. Of twins one is read. */
export declare function createSpace(budget: Budget, twinOf?: TwinOf): SchemaSpace;

import { type Dialect, type SchemaNode } from './node.ts';
/** Makes the node of a subschema; what it says is filled in later, so that rings are no trouble. */
export type MakeChild = (schema: unknown) => SchemaNode;
/**
 * Reads one schema object (not its references: `ref` is set by the caller) into `node`. Values of the wrong kind are
 * taken as if their keyword were absent, since the document is not known to be valid.
 */
export declare function translate(schema: Record<string, unknown>, dialect: Dialect, node: SchemaNode, child: MakeChild): void;

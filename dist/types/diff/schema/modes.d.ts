/** A schema as a request or a response sees it: without the properties that live in the other direction alone. */
import { type SchemaNode } from './node.ts';
import { type SchemaSpace } from './space.ts';
/** Which messages are compared; undefined reads readOnly and writeOnly as annotations. */
export type Direction = 'request' | 'response' | undefined;
/** Makes the projection of one space: the node itself where nothing in it is bound to a direction. */
export declare function createProjection(space: SchemaSpace, direction: Direction): (node: SchemaNode) => SchemaNode;
/** The schema and everything that it demands of the same value through `$ref` and `allOf`. */
export declare function conjuncts(node: SchemaNode): Set<SchemaNode>;

import { type SchemaNode } from './node.ts';
/** True where it is plain that no value of these types fits both. False says nothing. */
export declare function clash(a: SchemaNode, b: SchemaNode, types?: number, depth?: number): boolean;

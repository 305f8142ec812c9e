import type { SchemaNode } from './node.ts';
/** Every schema that some part of the value meets, with the names of the properties that the objects have there. */
export type Reached = ReadonlyMap<SchemaNode, ReadonlySet<string>>;
/** What meets what, whatever comes of it: no schema is left out because another one has decided already. Undefined where that is too much. */
export declare function reachedBy(root: SchemaNode, value: unknown): Reached | undefined;

import { type SchemaNode } from './node.ts';
import type { Way } from './reasons.ts';
import type { SchemaSpace } from './space.ts';
/** One list for each keyword that can be met in several ways; undefined where the ways cannot be listed. */
export declare function choicesOf(node: SchemaNode, type: number, space: SchemaSpace): Way[][] | undefined;

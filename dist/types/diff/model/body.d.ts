import type { Tree } from '../../document/tree.ts';
import { type MediaType } from './content.ts';
import { type Part } from './part.ts';
export interface Body extends Part {
    readonly required: boolean;
    readonly content: readonly MediaType[];
}
export declare function bodyOf(tree: Tree, operation: Part, pathItem: Part | undefined): Body | undefined;
/** `consumes` or `produces`, of the operation or else of the document. */
export declare function mimeTypes(tree: Tree, operation: Part, key: 'consumes' | 'produces'): string[] | undefined;

import type { Tree } from '../../document/tree.ts';
/**
 * Throws a UserError for a component that refers to itself through required properties (and items of lists) alone. A loop
 * that an optional property, `allOf`, `oneOf` or `anyOf` leads through is none: openapi2kong takes those.
 */
export declare function refuseEndlessSchemas(tree: Tree): void;

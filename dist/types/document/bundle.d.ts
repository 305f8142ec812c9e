import type { Tree } from './tree.ts';
/**
 * Gives data that shares nothing with the documents. Referenced parts move to the components of the root, under the name
 * that they have in their file; what is written in one file stays as it is. Throws a UserError where a reference leads
 * nowhere, or where a path item contains itself.
 */
export declare function bundle(tree: Tree): unknown;

import type { FileTree } from '../file-tree.ts';
import type { Unread } from './read-yaml.ts';
/** The same files; what is left out for the sum of all is told once in `unread`. */
export declare function boundedTree(tree: FileTree, unread: Unread[]): FileTree;

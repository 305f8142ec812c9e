import type { FileTree } from '../file-tree.ts';
import { type Pipeline } from './pipeline.ts';
import { type Unread } from './read-yaml.ts';
/** All workflows; one that cannot be read is told in `unread`. */
export declare function githubWorkflows(tree: FileTree, unread: Unread[]): Pipeline[];

import type { Limits } from '../document/limits.ts';
import { type FileTree } from './file-tree.ts';
/** The working tree around a folder: the git repository, or the folder itself; `top` is where its paths begin. */
export declare function workTree(cwd: string, limits: Limits): {
    tree: FileTree;
    top: string;
};
/** The tree of the commit that `revision` names. Throws a UserError where there is none. */
export declare function commitTree(revision: string, cwd: string, limits: Limits): FileTree;

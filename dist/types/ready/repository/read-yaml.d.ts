/** Reads a YAML or JSON file of the repository as evidence: what cannot be read is told, never thrown. */
import type { Document } from '../../document/document.ts';
import type { FileTree } from '../file-tree.ts';
/** A file that could hold evidence and cannot be read: while there is one, absence proves nothing. */
export interface Unread {
    where: string;
    why: string;
}
/** The documents of a file, read once for each tree; none where it cannot be read. */
export declare function readYaml(tree: FileTree, path: string, unread: Unread[]): Document[];

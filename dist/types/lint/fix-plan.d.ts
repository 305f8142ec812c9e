import type { Document } from '../document/document.ts';
import { type Edit } from '../document/edit.ts';
import type { Tree } from '../document/tree.ts';
import type { Hit } from './engine.ts';
/** The edits that mend one finding, or several at once (a tag that many operations have). */
export interface Fix {
    hits: Hit[];
    edits: Edit[];
}
/** The fixes that can be done together on the texts as they are. */
export declare function planFixes(hits: readonly Hit[], tree: Tree, isRefused: (hit: Hit) => boolean): Fix[];
/** The edits of each document, in the order of the findings. */
export declare function editsByDocument(fixes: readonly Fix[]): Map<Document, Edit[]>;
/** The document after the edits, or why they cannot be: its data must be what the edits say, to the last value. */
export declare function editDocument(document: Document, edits: readonly Edit[]): Document | string;
/** True for a file of the working tree: not standard input, a revision or the network. */
export declare function isOnDisk({ id }: Document): boolean;

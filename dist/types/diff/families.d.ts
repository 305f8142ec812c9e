/** Which documents of a folder are one API in several major versions: by title, by path, or one the successor of the other. */
import type { Document } from '../document/document.ts';
import type { Pair } from './pair.ts';
import type { FolderDocument } from './sides.ts';
/** The documents of one API. */
export interface Family {
    readonly revision: readonly Document[];
}
/** The family of a document of the base; undefined where only two documents are compared, so that nobody knows of others. */
export declare function familyOf(document: Document): Family | undefined;
/** Groups the paired documents of two folders, for `familyOf`. */
export declare function rememberFamilies(pairs: readonly Pair<FolderDocument>[]): void;

/** Which document of the base folder is which of the revision's: by path, then by content (a rename), then by title. */
import { type Pair } from './pair.ts';
import type { FolderDocument } from './sides.ts';
/** Pairs the documents of two folders; a lone one is deleted or new. */
export declare function pairDocuments(base: readonly FolderDocument[], revision: readonly FolderDocument[]): Pair<FolderDocument>[];

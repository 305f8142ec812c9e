/** Inserts an entry into a mapping or an item at the end of a list, laid out as its neighbours are. */
import type { Document } from './document.ts';
import type { Splice } from './edit.ts';
import { type Path } from './pointer.ts';
/** The splices, or undefined where the mapping has the key, comes by an alias or is laid out in another way. */
export declare function insertEntry(document: Document, path: Path, key: string, value: unknown, after: string | undefined): Splice[] | undefined;
/** The splices, or undefined where the list is empty in block style, comes by an alias or is laid out in another way. */
export declare function appendItem(document: Document, path: Path, value: unknown): Splice[] | undefined;

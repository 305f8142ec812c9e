import type { FileSpace } from '../document/space.ts';
export interface FileTree {
    /** Paths from the top of the repository, with `/`, sorted. */
    readonly files: readonly string[];
    /** The text of a file, read once; undefined where there is none, it is larger than the limit, or it is no UTF-8 text. */
    text(path: string): string | undefined;
    /** How messages name a file: relative to the working directory, with `/`; `REF:path` for a commit. */
    name(path: string): string;
    /** Where documents are read from. */
    readonly space: FileSpace;
}
/** A tree over a space; `maxBytes` bounds one file. */
export declare function fileTree(files: readonly string[], space: FileSpace, maxBytes: number): FileTree;
/** A tree of texts that are at hand: examples and tests. */
export declare function memoryTree(files: Readonly<Record<string, string>>): FileTree;

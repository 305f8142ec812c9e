/** The commit that `ref` names and the top folder of its work tree. Throws a UserError. */
export declare function resolveCommit(ref: string, cwd: string): {
    commit: string;
    top: string;
};
/** The folder's path from the top of its repository, with `/` at its end; empty at the top. */
export declare function folderInRepository(folder: string): string;
/**
 * Brings a commit that a shallow clone lacks, by its full hash, from `origin`; does nothing where it is there or cannot be
 * had, since whoever needs it says so then.
 */
export declare function fetchCommit(hash: string, cwd: string): void;
/** The bytes of a file of a commit; symbolic links are followed within the commit's tree alone. Throws a UserError. */
export declare function readBlob(top: string, commit: string, path: string, name: string, maxBytes: number): Uint8Array;
/** The paths (from the top) of all files of a commit. */
export declare function listTree(top: string, commit: string): string[];

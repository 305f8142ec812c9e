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
/** Brings more history of commits, by their full hashes, into a shallow clone; does nothing where it cannot be had. */
export declare function deepen(cwd: string, hashes: readonly string[], depth: number): void;
/** The bytes of a file of a commit; symbolic links are followed within the commit's tree alone. Throws a UserError. */
export declare function readBlob(top: string, commit: string, path: string, name: string, maxBytes: number): Uint8Array;
/** The paths (from the top) of all files of a commit. */
export declare function listTree(top: string, commit: string): string[];
/**
 * The texts of many files of a commit in two calls: those that are regular files of at most `maxBytes`, as long as all
 * together stay below `maxTotal`; the others are left out. Symbolic links are not followed.
 */
export declare function readBlobs(top: string, commit: string, paths: readonly string[], { maxBytes, maxTotal }: {
    maxBytes: number;
    maxTotal: number;
}): Map<string, Uint8Array>;
/**
 * The files of the work tree at `top` that are tracked, or neither tracked nor ignored, without those that are deleted; paths
 * from `top`. Undefined where git cannot tell.
 */
export declare function listWorkTree(top: string): string[] | undefined;
/** The names of all tags. */
export declare function tagsOf(cwd: string): string[];
/** When a commit was made, in seconds since 1970. */
export declare function commitTime(top: string, commit: string): number;
export declare function hasCommit(top: string, commit: string): boolean;
/** True where `older` is `newer` or in its history; both must be there. */
export declare function isAncestor(top: string, older: string, newer: string): boolean;
/** True where history was cut off when the clone was made. */
export declare function isShallow(top: string): boolean;
/** The files below a folder that git knows, from the top of the repository; empty where this is no repository. */
export declare function trackedFiles(folder: string): string[];
/** The commit from which two histories part; undefined where none is known here, as in a shallow clone. */
export declare function mergeBase(top: string, a: string, b: string): string | undefined;
/** The parents that a commit names, also where a shallow clone lacks them. */
export declare function parentsOf(top: string, commit: string): string[];
export interface ChangedFiles {
    /** Paths from the top: changed, new (untracked ones too), and those that are gone. */
    readonly paths: ReadonlySet<string>;
    /** New path → the path that the commit had. */
    readonly renamed: ReadonlyMap<string, string>;
}
/** What the work tree at `top` has otherwise than a commit, renames found by content. Throws a UserError where git cannot tell. */
export declare function changedSince(top: string, commit: string): ChangedFiles;

export interface FileSpace {
    /** The identity of a file by its path from the space's root (with `/`). */
    id(relative: string): string;
    /** The name that findings give it. */
    name(relative: string): string;
    /** The bytes; throws a UserError where there is no such file, it is too large, or it lies outside. */
    read(relative: string, maxBytes: number): Uint8Array;
}
/** The folder that a file's references may not leave: the git work tree around `cwd`, `cwd`, or for a file elsewhere its own. */
export declare function workspaceOf(file: string, cwd: string): string;
/** The nearest folder, at or above this one, that git or a clone has made its mark in. */
export declare function gitTop(folder: string): string | undefined;
/** Files below `root` on disk, named relative to `cwd`. */
export declare function diskSpace(root: string, cwd: string): FileSpace;
/** ` (did you mean openapi.yaml?)`, of the files beside the one that is not there; nothing where its folder lies outside of `root`. */
export declare function similarFile(file: string, root?: string): string;
/** Reads a regular file, named `name` in messages, whose size is within the limit, or throws a UserError; devices, pipes and folders are refused before they are opened. */
export declare function readRegular(file: string, name: string, maxBytes: number): Uint8Array;
/** Throws a LimitError for a file above the size limit. */
export declare function refuseSize(size: number, maxBytes: number, name: string): void;
/** Files of one commit, named `REF:path`. Throws a UserError where `ref` names no commit. */
export declare function gitSpace(ref: string, cwd: string): FileSpace;

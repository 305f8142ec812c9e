import type { Lock } from '../../provider.ts';
/** Files by their paths in the folder, with `/`. */
export interface Folder {
    /** Where it is, as messages name it. */
    readonly name: string;
    /** The paths of all files, sorted; empty where there is no folder yet. */
    list(): string[];
    read(file: string): string | undefined;
    /** Undefined removes the file. Throws a UserError (exit 3), with the file as it was or as it shall be. */
    write(file: string, text: string | undefined): void;
    lock(holder: string, ttlSeconds: number): Lock;
}
/** `now`: milliseconds since 1970, for the end of locks. */
export declare function folderOnDisk(root: string, cwd: string, now: () => number): Folder;

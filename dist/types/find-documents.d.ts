export interface FoundDocument {
    /** Relative to the root, with `/`. */
    file: string;
    /** `info.title`, where it is text. */
    title: string | undefined;
}
/**
 * The files under `root` that say `openapi: 3…` or `swagger: 2…` in their root, sorted by path. Folders named
 * `node_modules` or beginning with a dot are left out, so are files above `maxBytes`; symbolic links are not followed.
 */
export declare function findDocuments(root: string, maxBytes: number): FoundDocument[];

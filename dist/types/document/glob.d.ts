/** `*`, `**`, `?` and `{a,b}`; names use `/`, and `**` stands for any number of folders. */
export declare function globMatches(glob: string, file: string): boolean;
/** True where a name holds a character that only a pattern needs. */
export declare function isGlob(text: string): boolean;
/**
 * Files below `folder` (names with `/`, sorted), without links, `.git` and `node_modules`. Throws a UserError for a folder
 * that cannot be listed and for more files than `limit`: what is not looked at must not pass for good (T-12).
 */
export declare function filesBelow(folder: string, limit: number): string[];

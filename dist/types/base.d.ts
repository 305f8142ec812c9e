import type { Io } from './io.ts';
export interface Base {
    /** The full hash. */
    readonly commit: string;
    /** The top folder of the repository. */
    readonly top: string;
    /** As git and messages name it: `v1.2.0`, or the first digits of the hash. */
    readonly name: string;
    /** The path of the one document, where `--base` names one (`REF:path`). */
    readonly path: string | undefined;
    /** Whether that commit has a file, by its path from the top. */
    has(file: string): boolean;
    /** What is worth knowing of how it was found. */
    readonly note: string | undefined;
}
/**
 * The commit to compare with: for `named` (`--base`) and for a pull request the one where the branch left it, so that what
 * came to the base since is not held against the change; for a merge group and a push what was there before; for `REF:path`
 * exactly that. Undefined where nothing names one. Throws a UserError: exit 3 where the commit cannot be had.
 */
export declare function baseOf(named: string | undefined, io: Io): Base | undefined;
/**
 * The commit whose config decides on a pull request: what it is merged with, however old the branch is, since an old branch
 * would bring old rules with it (T-12). Undefined on other events, and where the event names none. Throws as `baseOf` does.
 */
export declare function decidingCommit(io: Io): string | undefined;
/** The revision in `REF` or `REF:path`; undefined where `base` is a file, a URL or standard input. */
export declare function revisionOf(base: string, cwd: string): string | undefined;

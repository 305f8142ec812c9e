import { type Owner } from '../../context.ts';
import type { Commit } from '../../model.ts';
import type { Data } from './manager.ts';
export interface Mark {
    readonly owner: string;
    readonly repository: string | undefined;
    readonly digest: string | undefined;
    readonly commit?: Commit;
}
/** The line of a product's description. */
export declare function markLine({ owner, repository }: Owner, digest: string, commit: Commit | undefined): string;
/** Undefined: it bears none. */
export declare function productMark(document: unknown): Mark | undefined;
/** What was done to a document before it was uploaded, so that it can be given back as it was. */
export interface Changes {
    /** `x-ibm-name`, and the keys of `x-ibm-configuration`, that the document did not have. */
    readonly added: readonly string[];
    /** Headers of keys before they were renamed, by scheme. */
    readonly keys: ReadonlyMap<string, string>;
}
/** As `info.x-specgate`. Without the commit: one API version has one content, whichever commit publishes it again. */
export declare function apiMarkData({ owner, repository }: Owner, digest: string, { added, keys }: Changes): Data;
export declare function changesIn(mark: unknown): Changes;
export declare function apiMark(document: unknown): Mark | undefined;
export declare function isOurs(mark: Mark | undefined, us: Owner): boolean;
export declare function markText(mark: Mark | undefined): string | undefined;

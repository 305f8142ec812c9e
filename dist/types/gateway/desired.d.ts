/** What this commit wants: the products of the config with their plans, APIs and documents. */
import type { Config } from '../config/read.ts';
import type { Document } from '../document/document.ts';
import type { Limits } from '../document/limits.ts';
import { type Origin } from '../document/loader.ts';
import { type Tree } from '../document/tree.ts';
import { type Commit, type ProductContent, type Ref } from './model.ts';
export interface DesiredApi extends Ref {
    /** Its name under `apis` in the config; `version` is `info.version` of the document. */
    readonly file: string;
    readonly document: Document;
    /** With every document that it refers to, so that what is published is what was linted (T-13); absent where it came in one piece. */
    readonly tree?: Tree;
    /** One document without references to other files, as a gateway takes it. */
    readonly bundled: unknown;
    /** `sha256:…` over the bundled document with sorted keys. */
    readonly digest: string;
}
export interface DesiredProduct extends ProductContent {
    readonly apis: readonly DesiredApi[];
}
export interface Desired {
    readonly products: readonly DesiredProduct[];
    /** Where the products come from; undefined where no commit has them as they are. */
    readonly commit: Commit | undefined;
    /** Why there is no commit though there is a repository: files that are not as the checked out one has them. */
    readonly uncommitted?: Uncommitted;
}
export interface Uncommitted {
    /** The commit that is checked out. */
    readonly sha: string;
    /** From the top of the repository. */
    readonly files: readonly string[];
}
export interface DesiredRequest {
    readonly config: Config;
    /** The names of the products; undefined: all of the config. */
    readonly names: readonly string[] | undefined;
    readonly limits: Limits;
    readonly commit: Commit | undefined;
    /** Where a file of the config (by its path relative to the config's folder) is read from: the disk, or a revision. */
    originOf(file: string): Origin;
}
/** The API with exactly this content, of one of the products. */
export declare function apiWith(products: readonly DesiredProduct[], api: Ref & {
    readonly digest: string | undefined;
}): DesiredApi | undefined;
/** Reads the documents and makes the products. Throws a UserError with file and line for whatever is wrong in them. */
export declare function loadDesired({ config, names, limits, commit, originOf }: DesiredRequest): Promise<Desired>;

/** A document with everything that it refers to: references are followed in place and never written out. */
import { UserError } from '../errors.ts';
import type { Document } from './document.ts';
import type { Loader } from './loader.ts';
import type { Path } from './pointer.ts';
import type { OpenapiVersion } from './version.ts';
export interface Target {
    document: Document;
    path: Path;
    value: unknown;
}
/** A `$ref` that leads nowhere, or where specgate does not go. */
export interface ReferenceProblem {
    document: Document;
    /** The object that holds the `$ref`. */
    path: Path;
    message: string;
}
export interface Tree {
    readonly root: Document;
    readonly version: OpenapiVersion | undefined;
    /** By id, the root first. */
    readonly documents: ReadonlyMap<string, Document>;
    readonly problems: readonly ReferenceProblem[];
    /** Referenced files that are there and cannot be read: bad syntax, another encoding, too large (contract: exit 2). */
    readonly unreadable: ReadonlySet<UserError>;
    /** The target of a reference object through chains; the object itself where it leads nowhere; any other value as it is. */
    readonly deref: (value: unknown) => unknown;
    /** Where a reference object leads (one step), or undefined for any other value. */
    target(value: unknown): Target | undefined;
    /** Where a path from the root through references is written: the nearest parent that exists; past the references at its end. */
    place(path: Path): {
        document: Document;
        path: Path;
    };
    /** Every reference object with the place it leads to. */
    references(): Iterable<[object, Target]>;
}
/**
 * Follows every reference of `root`, reading the files that they name. References that are missing, remote or outside the
 * workspace become `problems` (contract: findings in `lint`). Throws a LimitError only where a limit of the run is passed.
 */
export declare function loadTree(root: Document, loader: Loader): Promise<Tree>;
/** The tree of a document that refers to no other file: references to files are problems. */
export declare function treeOf(root: Document): Tree;

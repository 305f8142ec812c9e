import type { Tree } from '../../document/tree.ts';
import { type Part } from './part.ts';
export interface Server extends Part {
    readonly url: string;
    /** The URL with the names of variables erased and no slash at its end; the same for the same server. */
    readonly key: string;
    readonly variables: readonly Variable[];
    /** Every address that it stands for: variables with few values written out, others as `{}`. */
    readonly addresses: readonly string[];
}
export interface Variable extends Part {
    readonly name: string;
    /** Undefined where any value may stand. */
    readonly values: readonly string[] | undefined;
    readonly default: string | undefined;
}
/** The servers of the document; where it names none, the one at its own place. */
export declare function documentServers(tree: Tree): readonly Server[];
/** The servers of an operation, from the nearest level that names any. */
export declare function serversFor(tree: Tree, levels: readonly (Part | undefined)[], inherited: readonly Server[]): readonly Server[];
export declare function rootPart(tree: Tree): Part;

import type { Edit } from '../document/edit.ts';
import type { Loader } from '../document/loader.ts';
import { type Tree } from '../document/tree.ts';
import type { Hit } from './engine.ts';
/**
 * The edits that mend a finding without changing what the API does or what consumers see; undefined where that is not
 * certain. It looks at the data, never at the message, so that a team's own rule of the same name does no harm.
 */
export type Fixer = (hit: Hit, tree: Tree) => Edit[] | undefined;
/** A document with everything it refers to, and what was found in it. */
export interface JudgedTree {
    tree: Tree;
    hits: Hit[];
}
export interface FixRequest extends JudgedTree {
    loader: Loader;
    judgeAgain(tree: Tree): Promise<Hit[]>;
    /** The hits that count: neither set aside nor known to the base. Others are not fixed. */
    pick(hits: readonly Hit[], tree: Tree): readonly Hit[];
}
/** The document as it stands on disk afterwards, and sentences for people: what was fixed, what was taken back, and why. */
export interface Fixed extends JudgedTree {
    notes: string[];
}
/** Fixes the findings of one document and of the files that it refers to. Throws what `judgeAgain` throws; then no file is written. */
export declare function applyFixes(request: FixRequest): Promise<Fixed>;

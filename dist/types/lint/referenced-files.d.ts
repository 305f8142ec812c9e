import type { Tree } from '../document/tree.ts';
import type { ReaderHit } from './reader-rules.ts';
/** What Redocly's `struct` rule finds outside the linted document itself. */
export declare function findInReferencedFiles(tree: Tree): Promise<ReaderHit[]>;

/** Rules about files and references as they were read: they need positions or several files, which Spectral's rules do not see. */
import type { Document } from '../document/document.ts';
import type { Path } from '../document/pointer.ts';
import type { Tree } from '../document/tree.ts';
import type { Range } from '../finding.ts';
import type { Rule } from './ruleset.ts';
export interface ReaderHit {
    document: Document;
    path: Path;
    message: string;
    /** Where it stands, when that is not the entry at `path`. */
    range?: Range;
}
export interface ReaderRule extends Rule {
    find(tree: Tree): Promise<ReaderHit[]> | ReaderHit[];
}
/** In the order of their names. */
export declare const readerRules: readonly ReaderRule[];

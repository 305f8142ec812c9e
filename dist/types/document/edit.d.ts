/** Edits of a document's text: one entry changes; comments, quotes, indentation, line ends and all other bytes stay. */
import type { Document } from './document.ts';
import { type Path } from './pointer.ts';
export interface Edit {
    document: Document;
    path: Path;
    change: Change;
}
export type Change = 
/** The scalar at the path. */
{
    kind: 'replace';
    value: string | number | boolean | null;
}
/** The last key of the path. */
 | {
    kind: 'rename';
    key: string;
}
/** The entry or item at the path. */
 | {
    kind: 'remove';
}
/** Of a key that stands twice, the last one: the data stays where both say the same. */
 | {
    kind: 'remove-repeat';
}
/** Of the list at the path: the order by present indexes. */
 | {
    kind: 'sort';
    order: readonly number[];
}
/** At the end of the list at the path, which has items. */
 | {
    kind: 'append';
    value: unknown;
}
/** Into the mapping at the path, behind the key `after` where it has one, else at its end. */
 | {
    kind: 'insert';
    key: string;
    value: unknown;
    after?: string;
};
/** Text that takes the place of `start` to `end` (exclusive). */
export interface Splice {
    start: number;
    end: number;
    text: string;
}
/** What an edit does to the text; undefined where it cannot be done without touching more (aliases, odd layouts). */
export declare function planEdit({ document, path, change }: Edit): Splice[] | undefined;
/** True where two edits cannot be done on one text, because they meet; two insertions at one place can, one after the other. */
export declare function overlap(a: readonly Splice[], b: readonly Splice[]): boolean;
/** The text with the splices done, which must not overlap; insertions at one place in the order given. */
export declare function spliceText(text: string, splices: readonly Splice[]): string;

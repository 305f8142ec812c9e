/** The part of a source line that a finding is about, cut to the room that there is. */
import type { Range } from '../finding.ts';
/** Visible text, one after the other; `marked` is empty only where the range stands behind the line. */
export interface Excerpt {
    before: string;
    marked: string;
    after: string;
}
/** The source line around a range, without its indentation, in at most `columns`; `…` stands where it was cut. */
export declare function excerptOf(line: string, range: Range, columns: number): Excerpt;

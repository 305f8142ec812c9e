/** "Did you mean": the nearest of the words that exist. */
/**
 * The candidate that `word` was most likely meant to be: equal but for case, one the beginning of the other, or at most a
 * third of its letters away (a letter more, less or other, or two swapped). Undefined where none is near.
 */
export declare function nearest(word: string, candidates: Iterable<string>): string | undefined;
/** ` (did you mean x?)`, to stand at the end of a sentence before its full stop, or nothing. */
export declare function didYouMean(word: string, candidates: Iterable<string>, prefix?: string): string;
/**
 * The optimal string alignment distance (Damerau-Levenshtein without repeated edits of one place), in UTF-16 units.
 * Gives `limit` for everything at or beyond it.
 */
export declare function editDistance(a: string, b: string, limit: number): number;

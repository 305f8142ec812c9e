/** Sets of characters as sorted ranges of code points: `[from, to, from, to, …]`, both ends included. */
export type Characters = readonly number[];
export declare const last = 1114111;
export declare const all: Characters;
export declare const digits: Characters;
export declare const wordCharacters: Characters;
export declare const lineEnds: Characters;
/** ECMA-262 WhiteSpace and LineTerminator. */
export declare const spaces: Characters;
/** Sorts and joins ranges that may overlap. */
export declare function normalised(ranges: readonly number[]): Characters;
export declare function complement(ranges: Characters): Characters;
export declare function overlap(a: Characters, b: Characters): boolean;
/**
 * A set that holds at least what the set matches when case is ignored. Outside ASCII every character counts as a
 * relative of every other; of the letters inside ASCII only k and s have relatives outside (U+212A, U+017F).
 */
export declare function foldedGenerously(ranges: Characters): Characters;

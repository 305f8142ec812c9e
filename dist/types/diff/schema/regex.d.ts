/** Patterns as regular expressions in the strict sense, where they are that. */
import { type Characters } from '../../pattern/characters.ts';
export type Regex = {
    is: 'set';
    set: Characters;
} | {
    is: 'sequence';
    parts: Regex[];
} | {
    is: 'choice';
    parts: Regex[];
} | {
    is: 'repeat';
    part: Regex;
    min: number;
    max: number;
} | {
    is: 'start';
} | {
    is: 'end';
};
/** A pattern: what it searches for, and what look-aheads right after a leading `^` demand or forbid besides. */
export interface Pattern {
    main: Regex;
    ahead: {
        part: Regex;
        negative: boolean;
    }[];
}
/** Every character that can stand in well-formed text (no lone surrogates). */
export declare const everything: Characters;
/** Reads a pattern; undefined where it is wrong or needs more than regular expressions (back references, look-behind, `\b`). */
export declare function readPattern(source: string): Pattern | undefined;

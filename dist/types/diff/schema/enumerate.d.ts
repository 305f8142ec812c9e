/** The strings of a language by length, first the short ones. */
import { type Language } from './language.ts';
export type Strings = {
    is: 'found';
    value: string;
} | {
    is: 'none';
} | {
    is: 'unsure';
};
/**
 * A string of the language with a length (in characters) from `min` to `max` for which `isWanted` holds. `none` is a
 * proof only where `isWanted` refuses a finite list of `refused` strings, or nothing.
 */
export declare function findString(language: Language, min: number, max: number, isWanted: (text: string) => boolean, refused: number): {
    strings: Strings;
    work: number;
};

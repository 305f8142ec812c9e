/** Reads ECMAScript regular expressions into a tree that can be judged and rewritten for another engine. */
import { type Characters } from './characters.ts';
export type Tree = 
/** `negated`: what a class like `[^a]` leaves out, which counts where case is ignored. */
{
    kind: 'characters';
    characters: Characters;
    negated?: Characters;
    properties?: Properties;
} | {
    kind: 'sequence' | 'choice';
    items: Tree[];
} | {
    kind: 'repeat';
    item: Tree;
    min: number;
    max: number;
} | {
    kind: 'start' | 'end' | 'word' | 'notWord' | 'backreference';
} | {
    kind: 'look';
    ahead: boolean;
    negative: boolean;
    item: Tree;
};
/** A class with Unicode properties: `characters` is then everything, and this says what it is made of. */
interface Properties {
    negative: boolean;
    characters: Characters;
    /** `\p{L}`, `\P{Script=Greek}` as written. */
    written: string[];
}
/**
 * The tree of an expression that `RegExp` has accepted with the same flags (of which `u` and `s` are read here).
 * Undefined for what is left out: legacy control escapes, modifiers, the `v` flag, nesting over 100.
 */
export declare function parsePattern(source: string, flags: string): Tree | undefined;
export {};

/** Sets of strings: products of pattern machines, made deterministic, and the strings in them. */
import type { Characters } from '../../pattern/characters.ts';
import { type Machine } from './automaton.ts';
/** A machine that must accept, or (`wanted` false) must not. */
export interface Demand {
    readonly machine: Machine;
    readonly wanted: boolean;
}
/** A deterministic machine over groups of characters that no demand tells apart. */
export interface Language {
    readonly size: number;
    readonly groups: readonly Characters[];
    /** `next[state × groups + group]`; -1 is a dead end. */
    readonly next: Int32Array;
    readonly accepting: Uint8Array;
}
/** The strings that meet every demand; undefined where the product grows too large. `work` is what it took. */
export declare function languageOf(demands: readonly Demand[]): {
    language: Language | undefined;
    work: number;
};
/** Characters that people can read, the best first: ranges of code points. */
export declare const readable: readonly number[];

/** A regular expression as a machine that reads a text once, character by character. */
import type { Characters } from '../../pattern/characters.ts';
import { type Regex } from './regex.ts';
/** States are numbers; each either reads one character, goes on without reading, or accepts. */
export interface Machine {
    readonly start: number;
    /** What a state reads; undefined where it reads nothing. */
    readonly reads: (Characters | undefined)[];
    /** Where a reading state goes. */
    readonly goes: number[];
    /** Where a state goes without reading. */
    readonly free: number[][];
    /** Passable at the start of the text only, or at its end only. */
    readonly only: ('start' | 'end' | undefined)[];
    readonly accept: number;
}
/** A machine for "the expression matches somewhere in the text"; undefined where it would be too large. */
export declare function machineOf(regex: Regex): Machine | undefined;
/** The states that can be reached without reading, sorted. */
export declare function closure(machine: Machine, from: Iterable<number>, atStart: boolean, atEnd: boolean): number[];
/** True where the machine accepts the text; linear in its length. */
export declare function accepts(machine: Machine, text: string): boolean;
/** True where the set holds the code point. */
export declare function includes(set: Characters, code: number): boolean;

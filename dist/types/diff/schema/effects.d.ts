/** What a difference deep inside a schema does to the values of the whole. */
import type { Answer } from './answer.ts';
import type { Effect } from './difference.ts';
import type { SchemaNode } from './node.ts';
import type { Solver } from './solver.ts';
/** Asks for a value that all of `yes` accept and all of `no` refuse. */
export interface Question {
    readonly yes: readonly SchemaNode[];
    readonly no: readonly SchemaNode[];
}
/** One step outward: from a value to what holds it. `sub` and `sup` are the schemas around, of the accepting and the refusing side. */
export type Step = (inner: SchemaNode, sub: SchemaNode, sup: SchemaNode) => Question;
/** The way from the compared schemas to a place inside: the last step leads there. */
export interface Frame {
    readonly outer: Frame | undefined;
    readonly depth: number;
    readonly base: SchemaNode;
    readonly revision: SchemaNode;
    readonly step: Step;
}
export interface Whole {
    readonly solver: Solver;
    readonly base: SchemaNode;
    readonly revision: SchemaNode;
    /** The answer for the whole schemas: values of the base that the revision refuses, and the reverse. */
    readonly narrowed: Answer;
    readonly widened: Answer;
}
/** The effect of a local question on the whole, worked out once when asked. `forward`: values of the base refused by the revision. */
export declare function effectOf(whole: Whole, frame: Frame | undefined, question: Question | undefined, forward: boolean): () => Effect;
/** False where nothing answers the question, whatever surrounds it. */
export declare function isPossible(solver: Solver, question: Question | undefined): boolean;
/** Where the whole shows nothing, nothing inside does. */
export declare function canBear(whole: Whole, forward: boolean): boolean;
/** The answer to the question within all that surrounds it, not yet confirmed by the validator. */
export declare function liftedAnswer(whole: Whole, frame: Frame | undefined, question: Question, forward: boolean): Answer['is'];

/** Looks for a value that some schemas accept and others refuse: the question that every comparison comes down to. */
import { type Answer } from './answer.ts';
import { type Budget } from './budget.ts';
import type { Language } from './language.ts';
import { type SchemaNode } from './node.ts';
import type { SchemaSpace } from './space.ts';
import type { Verifier } from './verify.ts';
/** Asks for a value that all of `yes` accept and all of `no` refuse. */
export type Ask = (yes: readonly SchemaNode[], no: readonly SchemaNode[]) => Answer;
export interface SolverOptions {
    /** An object holds no property that a later schema names but its own schema is silent about (index.ts). */
    openWorld: boolean;
    /** Steps for one question put from outside; a step is a choice followed, about ten to a hundred microseconds. */
    maxSteps: number;
    /** What all questions together may cost. */
    budget: Budget;
    verifier: Verifier;
}
export interface Solver {
    ask: Ask;
    /** Counts work done elsewhere for the same comparison. */
    charge(steps: number): void;
    /** Counts work for the question that is being answered. */
    spend(steps: number): void;
    readonly budget: Budget;
    readonly verifier: Verifier;
    /** Languages of strings that were built, by what they must meet. */
    readonly languages: Map<string, Language | undefined>;
    readonly space: SchemaSpace;
    readonly openWorld: boolean;
}
/**
 * A solver over one space. Answers are kept for good, except where the step budget ran out. A question that comes up
 * again while it is open counts as unanswerable there: the smallest value that answers it does not contain another
 * answer to it. What rests on such an assumption is kept until the question is closed, and dropped if it was wrong.
 */
export declare function createSolver(space: SchemaSpace, options: SolverOptions): Solver;

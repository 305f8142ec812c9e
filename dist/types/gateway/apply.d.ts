/** Carries out the steps of a plan: each is written down before and after, the first failure stops. */
import { UserError } from '../errors.ts';
import type { Journal } from './journal.ts';
import type { Receipt, Step } from './provider.ts';
/** What became of one step of a plan. */
export interface StepResult {
    readonly step: Step;
    /** `not-attempted`: a step before it failed, or waits for an approval that it hangs on. */
    readonly status: Receipt['outcome'] | 'failed' | 'not-attempted';
    readonly says?: string;
}
export interface Applied {
    readonly results: readonly StepResult[];
    readonly failure: UserError | undefined;
    /** Products (`name:version`) that wait for an approval. */
    readonly waits: readonly string[];
}
/**
 * Does the steps one after the other with `act`. A UserError stops and is given back; any other error is a bug of ours (or
 * the end of the process) and leaves the journal with a step that was begun, which rollback and the next run know how to read.
 */
export declare function applySteps(steps: readonly Step[], act: (step: Step) => Promise<Receipt>, { journal, now, isOneThing, onStep, }: {
    journal: Journal;
    now: () => number;
    /** What waits for an approval holds up every step after it, not those of its product alone. */
    isOneThing?: boolean;
    onStep?(step: Step, index: number): void;
}): Promise<Applied>;

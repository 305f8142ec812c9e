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
export async function applySteps(
  steps: readonly Step[],
  act: (step: Step) => Promise<Receipt>,
  {
    journal,
    now,
    isOneThing = false,
    onStep,
  }: {
    journal: Journal;
    now: () => number;
    /** What waits for an approval holds up every step after it, not those of its product alone. */
    isOneThing?: boolean;
    onStep?(step: Step, index: number): void;
  },
): Promise<Applied> {
  const results: StepResult[] = [];
  const waits = new Set<string>();
  let failure: UserError | undefined;
  for (const [index, step] of steps.entries()) {
    if (failure || waits.has(step.product) || (isOneThing && waits.size > 0)) {
      results.push({ step, status: 'not-attempted' });
      continue;
    }
    onStep?.(step, index);
    const at = (): string => new Date(now()).toISOString();
    journal.write({ event: 'begin', step: index, at: at() });
    try {
      const { outcome, says } = await act(step);
      journal.write({ event: 'end', step: index, at: at(), outcome, ...(says !== undefined && { says }) });
      results.push({ step, status: outcome, ...(says !== undefined && { says }) });
      if (outcome === 'pending') waits.add(step.product);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      failure = error;
      results.push({ step, status: 'failed', says: error.message });
      journal.write({ event: 'failed', step: index, at: at(), says: error.toString() });
    }
  }
  return { results, failure, waits: [...waits] };
}

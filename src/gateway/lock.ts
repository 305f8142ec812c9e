/** Work done while the gateway's lock is held. */
import { exitCodes, UserError } from '../errors.ts';
import type { Lock, Provider } from './provider.ts';
import type { RunReport } from './run.ts';
import type { Waiting } from './verify.ts';

const lockSeconds = 20 * 60;
/** No step takes longer, so that none is at work when the lock ends and another run begins. */
const longestStepSeconds = 6 * 60;

/** Throws a UserError (exit 3) where the lock is nearly over, or somebody stops the run: no further step may begin. */
export type StillHeld = () => void;

/**
 * Takes the lock, works, and gives the lock back whatever happens; one that cannot be given back ends by itself, and the
 * report says so. Throws a UserError (exit 2) where another run holds it.
 */
export async function underLock(
  provider: Provider,
  holder: string,
  clock: Waiting,
  work: (stillHeld: StillHeld) => Promise<RunReport>,
): Promise<RunReport> {
  const lastStepAt = clock.now() + (lockSeconds - longestStepSeconds) * 1000;
  const lock = await provider.lock?.(holder, lockSeconds);
  const stillHeld = (): void => {
    if (clock.isInterrupted?.()) throw interrupted();
    if (!lock || clock.now() <= lastStepAt) return;
    const minutes = (lockSeconds - longestStepSeconds) / 60;
    throw new UserError(
      `The run has taken ${minutes} minutes, and its lock at the gateway ends soon; what is left was not begun, so that no other run meets it.`,
      {},
      exitCodes.refused,
    );
  };
  let report: RunReport;
  try {
    report = await work(stillHeld);
  } catch (error) {
    await release(lock);
    throw error;
  }
  return { ...report, says: [...report.says, ...(await release(lock))] };
}

/** What a run says that somebody stopped. */
export function interrupted(): UserError {
  return new UserError('The run was interrupted; what is left was not begun.', {}, exitCodes.refused);
}

async function release(lock: Lock | undefined): Promise<string[]> {
  try {
    await lock?.release();
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [
      `The lock at the gateway could not be released (${error.message}); it ends by itself within ${lockSeconds / 60} minutes.`,
    ];
  }
}

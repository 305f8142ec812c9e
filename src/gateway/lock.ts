/** Work done while the gateway's lock is held. */
import { UserError } from '../errors.ts';
import type { Lock, Provider } from './provider.ts';
import type { RunReport } from './run.ts';

const lockSeconds = 20 * 60;

/**
 * Takes the lock, works, and gives the lock back whatever happens; one that cannot be given back ends by itself, and the
 * report says so. Throws a UserError (exit 2) where another run holds it.
 */
export async function underLock(
  provider: Provider,
  holder: string,
  work: () => Promise<RunReport>,
): Promise<RunReport> {
  const lock = await provider.lock?.(holder, lockSeconds);
  let report: RunReport;
  try {
    report = await work();
  } catch (error) {
    await release(lock);
    throw error;
  }
  return { ...report, says: [...report.says, ...(await release(lock))] };
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

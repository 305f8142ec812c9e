/** After publishing: looks until the gateway shows what was published, or the deadline is over (gateways settle late). */
import type { Clock } from './http.ts';
import type { Shortfall, Step } from './provider.ts';

export interface Waiting extends Pick<Clock, 'now' | 'sleep'> {
  /** Somebody stops the run (Ctrl-C, a job that is cancelled): no further step begins. */
  isInterrupted?(): boolean;
}

// Short enough for files and memory, long enough not to burden a gateway that needs seconds.
const firstWaitMs = 250;
const longestWaitMs = 3_000;

/** A step that a look afterwards would still ask for. */
export function stillToDo({ action, entity, name }: Step): Shortfall {
  return { entity, name, says: `The ${entity} "${name}" is not yet as wanted (${action}).` };
}

/** Asks at least once; gives what is still missing when `seconds` are over. Throws what `look` throws. */
export async function pollUntilEmpty(
  look: () => Promise<readonly Shortfall[]>,
  seconds: number,
  clock: Waiting,
): Promise<readonly Shortfall[]> {
  const end = clock.now() + seconds * 1000;
  for (let wait = firstWaitMs; ; wait = Math.min(longestWaitMs, wait * 2)) {
    const missing = await look();
    const left = end - clock.now();
    if (missing.length === 0 || left <= 0) return missing;
    await clock.sleep(Math.min(wait, left));
  }
}

/** Asks until `look` gives something, or `seconds` are over. */
export async function pollUntil<Found>(
  look: () => Promise<Found | undefined>,
  seconds: number,
  clock: Waiting,
): Promise<Found | undefined> {
  const end = clock.now() + seconds * 1000;
  for (let wait = firstWaitMs * 4; ; wait = Math.min(15_000, wait * 2)) {
    const left = end - clock.now();
    if (left <= 0) return undefined;
    await clock.sleep(Math.min(wait, left));
    const found = await look();
    if (found !== undefined) return found;
  }
}

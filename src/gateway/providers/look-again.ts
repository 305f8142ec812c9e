/** Reads that may lag behind a write (a replica of a database, a cache): a look that shows what cannot be is repeated. */
import { setTimeout as wait } from 'node:timers/promises';

/** Between one look and the next. */
export const laterLooksMs = [500, 1500, 3000];

/** Looks until `isKnown` says that it is the state of before or of after; gives the last look in any case. */
export async function lookAgain<Seen>(
  look: () => Promise<Seen>,
  isKnown: (seen: Seen) => boolean,
  sleep: (ms: number) => Promise<unknown> = wait,
): Promise<Seen> {
  for (const ms of laterLooksMs) {
    const seen = await look();
    if (isKnown(seen)) return seen;
    await sleep(ms);
  }
  return look();
}

/** Collects places by their cause, so that each cause is one finding. */
import type { Path } from '../../../document/pointer.ts';
import type { RuleResult } from '../../rule.ts';
import { amount } from './places.ts';

/** What is wrong, as a sentence without its full stop, with every place where it is. */
export type Causes = Map<string, Path[]>;

export function addPlace(causes: Causes, cause: string, place: Path): void {
  const known = causes.get(cause);
  if (known) known.push(place);
  else causes.set(cause, [place]);
}

/** One finding for each cause at its first place; where there are more, the message ends in `(3 paths)`. */
export function findingPerCause(causes: Causes, noun: string): RuleResult[] {
  return [...causes].map(([cause, [path, ...related]]) => {
    if (!related.length) return { message: `${cause}.`, path: path! };
    return { message: `${cause} (${amount(related.length + 1, noun)}).`, path: path!, related };
  });
}

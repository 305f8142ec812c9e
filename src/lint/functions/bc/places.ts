/** Turns many places of one cause into one finding. */
import type { Path } from '../../../document/pointer.ts';
import type { RuleResult } from '../../rule.ts';

/** One finding at the first place with the others as related places; none where there is no place. */
export function oneFinding(places: readonly Path[], message: string): RuleResult[] {
  const [path, ...related] = places;
  if (path === undefined) return [];
  return [related.length ? { message, path, related } : { message, path }];
}

/** One finding for each message, at its first place, in the order in which they come. */
export function oneFindingEach(results: readonly { message: string; path: Path }[]): RuleResult[] {
  const byMessage = new Map<string, Path[]>();
  for (const { message, path } of results) {
    const places = byMessage.get(message);
    if (places) places.push(path);
    else byMessage.set(message, [path]);
  }
  return [...byMessage].flatMap(([message, places]) => oneFinding(places, message));
}

/** `amount(1, 'operation')` → `1 operation`, `amount(3, 'operation')` → `3 operations`. */
export function amount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

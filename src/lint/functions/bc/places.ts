/** Turns many places of one cause into one finding. */
import type { Path } from '../../../document/pointer.ts';
import type { RuleResult } from '../../rule.ts';

/** One finding at the first place with the others as related places; none where there is no place. */
export function oneFinding(places: readonly Path[], message: string): RuleResult[] {
  const [path, ...related] = places;
  if (path === undefined) return [];
  return [related.length ? { message, path, related } : { message, path }];
}

/** `amount(1, 'operation')` → `1 operation`, `amount(3, 'operation')` → `3 operations`. */
export function amount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

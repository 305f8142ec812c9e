/** The ways between the states of a product that the catalog itself offers, for taking things back (table P). */
import { isLive, type ProductState } from '../../model.ts';

export type Place = ProductState | 'none';

const ways: Readonly<Record<Place, readonly Place[]>> = {
  'pre-staged': ['none'],
  staged: ['published', 'none'],
  published: ['deprecated', 'retired'],
  deprecated: ['published', 'retired'],
  retired: ['staged', 'archived', 'none'],
  archived: ['retired', 'none'],
  none: [],
};

/**
 * The states on the shortest way, without the first. Undefined: there is none that does not open to consumers on its way what is
 * closed at both of its ends.
 */
export function wayBetween(from: Place, to: Place): Place[] | undefined {
  const mayOpen = (to !== 'none' && isLive(to)) || (from !== 'none' && isLive(from));
  const reached = new Map<Place, Place[]>([[from, []]]);
  for (const [place, way] of reached) {
    if (place === to) return way;
    for (const next of ways[place]) {
      const opens = next !== 'none' && isLive(next) && next !== to;
      if (!reached.has(next) && (mayOpen || !opens) && (!opens || to === 'deprecated' || to === 'published')) {
        reached.set(next, [...way, next]);
      }
    }
  }
  return undefined;
}

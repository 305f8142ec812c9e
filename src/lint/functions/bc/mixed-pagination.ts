/** Documents whose lists page in more than one way (G-39, G-05). */
import type { Path } from '../../../document/pointer.ts';
import type { RuleFunction } from '../../rule.ts';
import { type PaginationRole, paginations } from './pagination.ts';
import { amount, oneFinding } from './places.ts';

/** How people call the style; `since` is a filter that goes with each of them. */
const styles: [PaginationRole, string][] = [
  ['page', 'page numbers'],
  ['offset', 'an offset'],
  ['cursor', 'a cursor'],
];

/** One finding at the first operation outside the most used style; on a tie the style of the first list leads. */
const mixedPagination: RuleFunction = (_value, _options, context) => {
  const used = new Map<string, Path[]>();
  for (const { operation, roles } of paginations(context)) {
    const style = styles.find(([role]) => roles.has(role))?.[1];
    if (style) used.set(style, [...(used.get(style) ?? []), operation.at]);
  }
  if (used.size < 2) return undefined;
  const [main, ...others] = [...used].sort((a, b) => b[1].length - a[1].length);
  const shown = others.map(([style, places]) => `${style} in ${amount(places.length, 'operation')}`).join(' and ');
  return oneFinding(
    others.flatMap(([, places]) => places),
    `Lists are paged in different ways: by ${main![0]} in ${amount(main![1].length, 'operation')}, by ${shown}.`,
  );
};
export default mixedPagination;

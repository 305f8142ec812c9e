/** PUT on a collection (G-30). */
import type { Path } from '../../../document/pointer.ts';
import { operations } from '../../openapi.ts';
import type { RuleFunction } from '../../rule.ts';
import { givesList } from './lists.ts';
import { amount, oneFinding } from './places.ts';
import { segmentsOf } from './server-urls.ts';
import { splitWords } from './words.ts';

interface Options {
  /** Last words of paths that exist once (`/me`, `/settings`). */
  singletons: string[];
}

/** A PUT under a parameter (`/routes/{id}/logo`) may replace a part that exists once, unless its GET gives a list; the others are one finding. */
const putsOnCollections: RuleFunction<Options> = (_value, { singletons }, context) => {
  const all = operations(context);
  const collections = new Set(all.filter(one => givesList(context, one)).map(one => one.template));
  const places: Path[] = [];
  for (const { method, template, at } of all) {
    if (method !== 'put') continue;
    const segments = segmentsOf(template);
    const isOne = segments.some(segment => segment.includes('{'));
    const isSingleton = singletons.includes(splitWords(segments.at(-1) ?? '').at(-1) ?? '');
    if (collections.has(template) || (!isOne && !isSingleton)) places.push(at);
  }
  return oneFinding(places, `${amount(places.length, 'PUT')} on a path that names no single resource to replace.`);
};
export default putsOnCollections;

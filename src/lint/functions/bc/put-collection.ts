/** PUT on a collection (G-30). */
import type { Path } from '../../../document/pointer.ts';
import { operations } from '../../openapi.ts';
import type { RuleFunction } from '../../rule.ts';
import { amount, oneFinding } from './places.ts';
import { segmentsOf } from './server-urls.ts';

/** A PUT under a parameter (`/routes/{id}/logo`) may replace a part that exists once; the others are one finding. */
const putsOnCollections: RuleFunction = (_value, _options, context) => {
  const places: Path[] = [];
  for (const { method, template, at } of operations(context)) {
    if (method === 'put' && !segmentsOf(template).some(segment => segment.includes('{'))) places.push(at);
  }
  return oneFinding(
    places,
    `${amount(places.length, 'PUT')} on a path without a parameter, which names no single resource to replace.`,
  );
};
export default putsOnCollections;

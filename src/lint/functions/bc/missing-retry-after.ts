/** Responses 429 that do not say when to come back (G-66). */
import type { Path } from '../../../document/pointer.ts';
import { operations } from '../../openapi.ts';
import type { RuleFunction } from '../../rule.ts';
import { amount, oneFinding } from './places.ts';
import { headerNames } from './response-headers.ts';

/** One finding for the document; a shared response counts once. */
const missingRetryAfter: RuleFunction = (_value, _options, context) => {
  const seen = new Set<unknown>();
  const places: Path[] = [];
  for (const response of operations(context).flatMap(one => one.responses)) {
    if (response.code !== '429' || seen.has(response.value)) continue;
    seen.add(response.value);
    if (!headerNames(context, response).includes('retry-after')) places.push(response.at);
  }
  return oneFinding(places, `${amount(places.length, 'response')} 429 without the header Retry-After.`);
};
export default missingRetryAfter;

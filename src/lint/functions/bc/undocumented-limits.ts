/** Operations that do not document 429, the answer of a rate limit (G-66, G-114). */
import type { Path } from '../../../document/pointer.ts';
import { operations } from '../../openapi.ts';
import type { RuleFunction } from '../../rule.ts';
import { oneFinding } from './places.ts';

/** One finding for the document; `4XX` includes 429. */
const undocumentedLimits: RuleFunction = (_value, _options, context) => {
  const all = operations(context);
  const silent = all.filter(one => !one.responses.some(response => /^(429|4xx)$/i.test(response.code)));
  if (silent.length === 0) return undefined;
  const none = silent.length === all.length;
  const places: Path[] = none ? [['paths']] : silent.map(one => [...one.at, 'responses']);
  return oneFinding(
    places,
    `${none ? 'No operation documents' : `${silent.length} of ${all.length} operations do not document`} a response 429.`,
  );
};
export default undocumentedLimits;

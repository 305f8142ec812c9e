/** Header parameters that OpenAPI 3 tells every tool to ignore (G-20). */
import { operations } from '../../openapi.ts';
import type { RuleFunction } from '../../rule.ts';
import { addPlace, type Causes, findingPerCause } from './causes.ts';

/** What says the same in a way that tools read. */
const instead: Record<string, string> = {
  accept: 'the media types of the responses',
  'content-type': 'the media types of the request body',
  authorization: 'the security schemes',
};

/** One finding for each of the three names, with all its places. */
const ignoredHeaders: RuleFunction = (_value, _options, context) => {
  const causes: Causes = new Map();
  const seen = new Set<unknown>();
  for (const { name, in: place, value, at } of operations(context).flatMap(one => one.parameters)) {
    const key = name.toLowerCase();
    if (place !== 'header' || !Object.hasOwn(instead, key) || seen.has(value)) continue;
    seen.add(value);
    addPlace(causes, `The header parameter ${key} has no effect in OpenAPI 3; ${instead[key]} say it`, at);
  }
  return findingPerCause(causes, 'place');
};
export default ignoredHeaders;

/** Documents whose errors are JSON but never `application/problem+json` (G-42). */
import type { Path } from '../../../document/pointer.ts';
import { isJson, mediaTypeName, operations } from '../../openapi.ts';
import type { RuleFunction } from '../../rule.ts';
import { errorResponses } from './error-responses.ts';
import { oneFinding } from './places.ts';

const missingProblemJson: RuleFunction = (_value, _options, context) => {
  const places: Path[] = [];
  const seen = new Set<unknown>();
  for (const response of operations(context).flatMap(errorResponses)) {
    if (seen.has(response.value)) continue;
    seen.add(response.value);
    const types = response.contents.map(body => body.mediaType).filter(type => isJson(type));
    if (types.some(type => mediaTypeName(type!) === 'application/problem+json')) return undefined;
    if (types.length > 0) places.push(response.at);
  }
  return oneFinding(places, 'No error response is application/problem+json (RFC 9457), the standard form of errors.');
};
export default missingProblemJson;

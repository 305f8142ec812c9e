/** Reads that are made for caching and do not say how long (G-25). */
import type { Path } from '../../../document/pointer.ts';
import { operations } from '../../openapi.ts';
import type { RuleFunction } from '../../rule.ts';
import { amount, oneFinding } from './places.ts';
import { headerNames } from './response-headers.ts';

/** One finding for the document; ETag, Expires, Last-Modified and 304 show the wish to cache. */
const missingCacheControl: RuleFunction = (_value, _options, context) => {
  const places: Path[] = [];
  for (const operation of operations(context)) {
    if (operation.method !== 'get' && operation.method !== 'head') continue;
    const headers = operation.responses.flatMap(one => headerNames(context, one));
    const wants = headers.some(name => ['etag', 'expires', 'last-modified'].includes(name));
    if ((wants || operation.responses.some(one => one.code === '304')) && !headers.includes('cache-control')) {
      places.push(operation.at);
    }
  }
  return oneFinding(
    places,
    places.length === 1
      ? 'The operation lets its response be cached and does not declare Cache-Control.'
      : `${amount(places.length, 'operation')} let their responses be cached and do not declare Cache-Control.`,
  );
};
export default missingCacheControl;

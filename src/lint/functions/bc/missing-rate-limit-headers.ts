/** Documents whose responses never tell how much of the rate limit is left (G-67). */
import { operations } from '../../openapi.ts';
import type { RuleFunction } from '../../rule.ts';
import { headerNames } from './response-headers.ts';

/** One place is enough: gateways set the headers on all responses or on none. `RateLimit` alone is the newer form. */
const missingRateLimitHeaders: RuleFunction = (_value, _options, context) => {
  const all = operations(context);
  if (all.length === 0) return undefined;
  const declares = all
    .flatMap(one => one.responses.filter(response => /^(2..|429|4xx|default)$/i.test(response.code)))
    .some(response => headerNames(context, response).some(name => /^(x-)?ratelimit(-|$)|^x-rate-limit-/.test(name)));
  return declares
    ? undefined
    : [{ path: ['paths'], message: 'No response declares X-RateLimit-Limit and X-RateLimit-Remaining.' }];
};
export default missingRateLimitHeaders;

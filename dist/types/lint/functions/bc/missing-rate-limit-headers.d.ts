import type { RuleFunction } from '../../rule.ts';
/** One place is enough: gateways set the headers on all responses or on none. `RateLimit` alone is the newer form. */
declare const missingRateLimitHeaders: RuleFunction;
export default missingRateLimitHeaders;

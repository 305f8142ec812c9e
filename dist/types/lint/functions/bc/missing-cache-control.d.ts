import type { RuleFunction } from '../../rule.ts';
/** One finding for the document; ETag, Expires, Last-Modified and 304 show the wish to cache. */
declare const missingCacheControl: RuleFunction;
export default missingCacheControl;

import type { RuleFunction } from '../../rule.ts';
/** One finding for the document; a shared response counts once. */
declare const missingRetryAfter: RuleFunction;
export default missingRetryAfter;

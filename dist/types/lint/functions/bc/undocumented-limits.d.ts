import type { RuleFunction } from '../../rule.ts';
/** One finding for the document; `4XX` includes 429. */
declare const undocumentedLimits: RuleFunction;
export default undocumentedLimits;

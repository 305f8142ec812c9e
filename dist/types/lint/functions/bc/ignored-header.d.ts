import type { RuleFunction } from '../../rule.ts';
/** One finding for each of the three names, with all its places. */
declare const ignoredHeaders: RuleFunction;
export default ignoredHeaders;

import type { RuleFunction } from '../../rule.ts';
/** One finding for the document; a search by POST changes nothing, so it can be repeated. */
declare const unrepeatablePosts: RuleFunction;
export default unrepeatablePosts;

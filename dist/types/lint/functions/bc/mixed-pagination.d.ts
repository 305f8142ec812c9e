import type { RuleFunction } from '../../rule.ts';
/** One finding at the first operation outside the most used style; on a tie the style of the first list leads. */
declare const mixedPagination: RuleFunction;
export default mixedPagination;

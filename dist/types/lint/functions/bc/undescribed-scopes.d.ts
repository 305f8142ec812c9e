import type { RuleFunction } from '../../rule.ts';
/** One finding for the document. A description that only repeats the scope's own words says nothing. */
declare const undescribedScopes: RuleFunction;
export default undescribedScopes;

import type { RuleFunction } from '../../rule.ts';
/** A key in the query has a rule of its own (G-22), and counts as known here. */
declare const operationsWithoutAuthorization: RuleFunction;
export default operationsWithoutAuthorization;

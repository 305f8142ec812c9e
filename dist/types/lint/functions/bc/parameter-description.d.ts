import type { RuleFunction } from '../../rule.ts';
/** A description on the schema counts: many tools show it in the parameter's place. */
declare const undescribedParameters: RuleFunction;
export default undescribedParameters;

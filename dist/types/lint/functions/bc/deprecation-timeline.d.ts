import type { RuleFunction } from '../../rule.ts';
declare const endlessDeprecations: RuleFunction;
export default endlessDeprecations;

import type { RuleFunction } from '../../rule.ts';
declare const openDataWithoutTerms: RuleFunction;
export default openDataWithoutTerms;

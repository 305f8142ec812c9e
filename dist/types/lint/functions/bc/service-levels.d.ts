import type { RuleFunction } from '../../rule.ts';
declare const missingServiceLevels: RuleFunction;
export default missingServiceLevels;

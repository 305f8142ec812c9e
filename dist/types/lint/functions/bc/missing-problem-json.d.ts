import type { RuleFunction } from '../../rule.ts';
declare const missingProblemJson: RuleFunction;
export default missingProblemJson;

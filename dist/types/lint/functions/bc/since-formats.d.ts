import type { RuleFunction } from '../../rule.ts';
declare const looseSinces: RuleFunction;
export default looseSinces;

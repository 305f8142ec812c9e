import type { RuleFunction } from '../../rule.ts';
declare const charsets: RuleFunction;
export default charsets;

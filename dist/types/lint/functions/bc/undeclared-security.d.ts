import type { RuleFunction } from '../../rule.ts';
/** One finding; `security: []` is a statement as well, and so is `x-public: true`. */
declare const undeclaredSecurity: RuleFunction;
export default undeclaredSecurity;

import type { RuleFunction } from '../../rule.ts';
/** One finding for each scheme; at the root's `security` where that is what the operations inherit. */
declare const unscopedOperations: RuleFunction;
export default unscopedOperations;

/** Operations with more than one wildcard parameter (G-62). */
import type { RuleFunction } from '../../rule.ts';
declare const repeatedWildcards: RuleFunction;
export default repeatedWildcards;

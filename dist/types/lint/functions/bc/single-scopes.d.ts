/** One scope for reading and writing alike (G-60). */
import type { RuleFunction } from '../../rule.ts';
/** Only where all operations of a scheme ask for the same one scope. */
declare const singleScopes: RuleFunction;
export default singleScopes;

/** OAuth2 flows that define no scope (G-60). */
import type { RuleFunction } from '../../rule.ts';
declare const emptyScopes: RuleFunction;
export default emptyScopes;

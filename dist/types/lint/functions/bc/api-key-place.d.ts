import type { RuleFunction } from '../../rule.ts';
declare const apiKeysInUri: RuleFunction;
export default apiKeysInUri;

import type { RuleFunction } from '../../rule.ts';
declare const requestsWithoutMediaType: RuleFunction;
export default requestsWithoutMediaType;

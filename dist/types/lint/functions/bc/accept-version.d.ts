import type { RuleFunction } from '../../rule.ts';
declare const unversionedApis: RuleFunction;
export default unversionedApis;

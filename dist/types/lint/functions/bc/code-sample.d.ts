import type { RuleFunction } from '../../rule.ts';
declare const noSamples: RuleFunction;
export default noSamples;

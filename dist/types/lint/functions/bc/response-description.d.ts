import type { RuleFunction } from '../../rule.ts';
interface Options {
    of: 'success' | 'error';
    problems: ('blank' | 'thin')[];
}
declare const thinDescriptions: RuleFunction<Options>;
export default thinDescriptions;

import type { RuleFunction } from '../../rule.ts';
interface Options {
    of: 'request' | 'response';
}
declare const bodiesWithoutExample: RuleFunction<Options>;
export default bodiesWithoutExample;

import type { RuleFunction } from '../../rule.ts';
interface Options {
    /** `incomplete`: no name, or no way to reach anybody. `indirect`: reachable, but not as the guideline wants. */
    problem: 'incomplete' | 'indirect';
}
declare const contactProblems: RuleFunction<Options>;
export default contactProblems;

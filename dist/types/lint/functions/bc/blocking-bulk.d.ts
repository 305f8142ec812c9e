import type { RuleFunction } from '../../rule.ts';
interface Options {
    words: string[];
    /** Normalised names of properties that lead to the outcome. */
    linkNames: string[];
}
declare const blockingBulk: RuleFunction<Options>;
export default blockingBulk;

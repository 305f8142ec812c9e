import type { RuleFunction } from '../../rule.ts';
interface Options {
    method: string;
    /** First words of a name that belong to other methods. */
    verbs: string[];
    /** Other words that show that the first one is a noun (`UpdateRuns_Get`), or that the name fits all the same. */
    unless: string[];
}
/** One finding for each verb, with all its operations. */
declare const misnamedOperations: RuleFunction<Options>;
export default misnamedOperations;

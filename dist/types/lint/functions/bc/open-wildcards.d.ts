import type { RuleFunction } from '../../rule.ts';
interface Options {
    /** The fewest characters that narrow a search. */
    minLength: number;
}
/** One finding for the document; a parameter that many operations share counts once. */
declare const openWildcards: RuleFunction<Options>;
export default openWildcards;

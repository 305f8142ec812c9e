import type { RuleFunction } from '../../rule.ts';
interface Options {
    /** Normalised names that choose an operation, unless their values say otherwise. */
    names: string[];
    /** Normalised names that are data as often (a method of payment): they count only where their values are verbs. */
    dataNames: string[];
    /** Names of headers that replace the method. */
    headers: string[];
}
/** One finding for each name, with all its places. */
declare const operationSelectors: RuleFunction<Options>;
export default operationSelectors;

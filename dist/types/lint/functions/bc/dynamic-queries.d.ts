import type { RuleFunction } from '../../rule.ts';
interface Options {
    /** Normalised names that are queries whatever their description says. */
    names: string[];
    /** Normalised names that are queries unless their description tells of something simpler. */
    filterNames: string[];
    /** Normalised names that are plain search unless their description names a query language. */
    textNames: string[];
    /** `queries`, or `text`: the plain ones of the last two lists. */
    report: 'queries' | 'text';
}
declare const dynamicQueries: RuleFunction<Options>;
export default dynamicQueries;

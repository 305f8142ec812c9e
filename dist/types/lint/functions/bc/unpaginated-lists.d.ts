import type { RuleFunction } from '../../rule.ts';
interface Options {
    /** Names of the property that holds the list in an envelope. */
    listNames: string[];
    /** Names of properties that an envelope has beside its list. */
    envelopeNames: string[];
    /** Names of properties or response headers that lead to the next part. */
    nextNames: string[];
    /** Words of a path whose lists are small by nature: codes, types. */
    smallWords: string[];
    /** Words of a path or operation id that give everything on purpose. */
    bulkWords: string[];
}
/** One finding for the document with every such operation; a list with `maxItems` counts as small. */
declare const unpaginatedLists: RuleFunction<Options>;
export default unpaginatedLists;

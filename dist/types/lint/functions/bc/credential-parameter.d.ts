import type { RuleFunction } from '../../rule.ts';
interface Options {
    /** Normalised names that are credentials whatever the description says. */
    names: string[];
    /** Normalised names that are so in the query, where the description speaks of an API key, a subscription or access; in a path they name things. */
    unclearNames?: string[];
}
/** One finding for each name, with all its places. */
declare const credentialParameters: RuleFunction<Options>;
export default credentialParameters;

import type { RuleFunction } from '../../rule.ts';
interface Options {
    /** Normalised names of properties, whole names, so that a trace id for support passes. */
    names: string[];
    /** Names that are the domain's own data deeper down: they count at the top of an error and one level below. */
    topNames: string[];
}
declare const internalDetails: RuleFunction<Options>;
export default internalDetails;

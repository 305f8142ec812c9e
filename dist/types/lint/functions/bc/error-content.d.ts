import type { RuleFunction } from '../../rule.ts';
interface Options {
    /** What the part is called in the message, with the names (normalised) that it may have. */
    parts: {
        part: string;
        names: string[];
    }[];
    /** Properties whose object or items hold the error itself. */
    envelopes: string[];
}
/** One finding for each set of missing parts; an error wrapped once (`{errors: [{…}]}`) counts with its wrapper. */
declare const errorContent: RuleFunction<Options>;
export default errorContent;

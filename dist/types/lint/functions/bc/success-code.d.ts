import type { RuleFunction } from '../../rule.ts';
interface Options {
    method: string;
    /** Any one of them is enough; so is a range (`2XX`), a redirect, or no success at all, which has a rule of its own. */
    codes: string[];
}
/** One finding for each set of codes. */
declare const unfitSuccessCodes: RuleFunction<Options>;
export default unfitSuccessCodes;

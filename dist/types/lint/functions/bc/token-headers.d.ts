import type { RuleFunction } from '../../rule.ts';
interface Options {
    /** Words that make a header one for tokens. */
    words: string[];
    /** Words of tokens that are no credentials: of forms, of pages. */
    except: string[];
}
declare const tokenHeaders: RuleFunction<Options>;
export default tokenHeaders;

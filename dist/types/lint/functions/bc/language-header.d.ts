import type { RuleFunction } from '../../rule.ts';
interface Options {
    /** `accept`: language choices without the request header. `content`: the request header without the response header. */
    header: 'accept' | 'content';
}
declare const languageHeaders: RuleFunction<Options>;
export default languageHeaders;

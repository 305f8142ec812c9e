import type { RuleFunction } from '../../rule.ts';
interface Options {
    /** Fixed segments before the first parameter that the pattern asks for. */
    segments: number;
    /** Labels of a host name that name no function and no application. */
    plainLabels: string[];
}
/** Relative servers are left alone: the gateway, not the document, gives their host and first segments. */
declare const shallowUrls: RuleFunction<Options>;
export default shallowUrls;

import type { RuleFunction } from '../../rule.ts';
interface Options {
    /** The codes of the IANA registry "HTTP Status Code". */
    registered: number[];
}
/** One finding for the document; a generator that makes up codes makes up many. */
declare const unregisteredStatusCodes: RuleFunction<Options>;
export default unregisteredStatusCodes;

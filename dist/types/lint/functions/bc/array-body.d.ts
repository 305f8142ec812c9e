import type { RuleFunction } from '../../rule.ts';
interface Options {
    of: 'success' | 'error';
    /** `always`: nothing but an array. `sometimes`: an array is one of the alternatives. */
    isArray: 'always' | 'sometimes';
}
/** One finding for the document with all responses; the schema that says nothing is no violation. */
declare const arrayBodies: RuleFunction<Options>;
export default arrayBodies;

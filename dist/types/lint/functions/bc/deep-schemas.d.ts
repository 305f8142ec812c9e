import type { RuleFunction } from '../../rule.ts';
interface Options {
    /** The greatest number of objects inside one another that passes. */
    maximum: number;
}
/** One finding for the document. Schemas that lead to a ring have no depth of their own and pass. */
declare const deepSchemas: RuleFunction<Options>;
export default deepSchemas;

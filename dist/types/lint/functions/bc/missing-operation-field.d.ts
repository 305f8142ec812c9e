import type { RuleFunction } from '../../rule.ts';
interface Options {
    /** Any one of them, not blank, is enough. */
    fields: string[];
}
/** One finding for the document: whoever leaves out one operationId usually leaves out all. */
declare const missingOperationFields: RuleFunction<Options>;
export default missingOperationFields;

import type { RuleFunction } from '../../rule.ts';
interface Options {
    kind: 'string' | 'number' | 'array' | 'object';
}
/** One finding for the document and kind, at the first place. */
declare const unboundedInputs: RuleFunction<Options>;
export default unboundedInputs;

import type { RuleFunction } from '../../rule.ts';
interface Options {
    of: 'success' | 'error' | 'unauthorized' | 'unsupported' | 'unacceptable';
}
/** One finding for the document: real documents that leave out errors leave them out everywhere. */
declare const missingResponses: RuleFunction<Options>;
export default missingResponses;

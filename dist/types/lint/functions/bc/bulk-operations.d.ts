import { type Operation } from '../../openapi.ts';
import type { RuleContext } from '../../rule.ts';
/** Those with one of the words in a fixed segment of the path or in the operation id. */
export declare function bulkOperations(context: RuleContext, words: readonly string[]): Operation[];

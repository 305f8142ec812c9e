import type { RuleFunction } from '../../rule.ts';
/** One finding for the document: objects with `additionalProperties: true` and no property of their own. */
declare const freeFormResponses: RuleFunction;
export default freeFormResponses;

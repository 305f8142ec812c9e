import type { RuleFunction } from '../../rule.ts';
/** Each such key, since no tool sees the operation under it. OpenAPI 3.2 adds `query` and `additionalOperations`. */
declare const unknownMethods: RuleFunction;
export default unknownMethods;

import type { RuleFunction } from '../../rule.ts';
/** A description (of the document, or of the operation that has the callback) that speaks of it is the documented reason. */
declare const unexplainedPush: RuleFunction;
export default unexplainedPush;

import type { RuleFunction } from '../../rule.ts';
/** Each tag once: at its declaration, or at its first use where the root does not declare it. */
declare const undescribedTags: RuleFunction;
export default undescribedTags;

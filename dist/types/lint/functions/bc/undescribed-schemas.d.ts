import type { RuleFunction } from '../../rule.ts';
/** One finding for the document; a title counts, and a name for another schema needs no words of its own. */
declare const undescribedSchemas: RuleFunction;
export default undescribedSchemas;

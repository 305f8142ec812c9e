import type { RuleFunction } from '../../rule.ts';
/** Every text of the document, each object once, since references share objects. */
declare const literalSecrets: RuleFunction;
export default literalSecrets;

import type { RuleFunction } from '../../rule.ts';
/** The words JWT or OAuth in the scheme's name or description say as much. */
declare const bearerFormats: RuleFunction;
export default bearerFormats;

import type { RuleFunction } from '../../rule.ts';
/** A PUT under a parameter (`/routes/{id}/logo`) may replace a part that exists once; the others are one finding. */
declare const putsOnCollections: RuleFunction;
export default putsOnCollections;

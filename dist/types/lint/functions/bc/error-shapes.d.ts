import type { RuleFunction } from '../../rule.ts';
/**
 * Forms agree where one has every property of the other: errors of validation may say more. Errors of the consumer
 * (4xx) and of the service (5xx) are compared apart, since BC's own style guide gives the latter another form.
 */
declare const errorShapes: RuleFunction;
export default errorShapes;

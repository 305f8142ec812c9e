/** A version in the URI of an API (G-94): reported once for the document. */
import type { RuleFunction } from '../../rule.ts';
declare const versionsInUris: RuleFunction;
export default versionsInUris;

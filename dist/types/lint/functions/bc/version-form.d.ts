import type { RuleFunction } from '../../rule.ts';
/** A blank or missing version is the validity rules' finding; a YAML number such as `1.0` has lost how it was written. */
declare const versionForms: RuleFunction;
export default versionForms;

import type { RuleFunction } from '../../rule.ts';
interface Options {
    /** Lower-case names that give a finding. */
    refused?: string[];
    /** Lower-case names that pass; all others give a finding. */
    accepted?: string[];
}
declare const httpSchemes: RuleFunction<Options>;
export default httpSchemes;

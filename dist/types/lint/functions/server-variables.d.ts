import type { RuleContext, RuleResult } from '../rule.ts';
export interface ServerVariablesOptions {
    /** Every combination of values must give a valid absolute URL. */
    checkSubstitutions?: boolean;
    requireDefault?: boolean;
}
export declare const checkOptions: import("./options.ts").OptionsCheck;
export default function serverVariables(value: unknown, options: ServerVariablesOptions | null | undefined, context: RuleContext): RuleResult[];

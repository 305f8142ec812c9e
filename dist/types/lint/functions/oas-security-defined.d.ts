import type { RuleContext, RuleResult } from '../rule.ts';
export interface SecurityOptions {
    oasVersion?: 2 | 3;
}
export declare const checkOptions: import("./options.ts").OptionsCheck;
export default function oasSecurityDefined(value: unknown, { oasVersion }: SecurityOptions, context: RuleContext): RuleResult[] | undefined;

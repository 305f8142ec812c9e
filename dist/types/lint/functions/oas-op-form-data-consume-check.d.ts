import type { RuleContext, RuleResult } from '../rule.ts';
export declare const checkOptions: import("./options.ts").OptionsCheck;
export default function oasOpFormDataConsumeCheck(value: unknown, _options: unknown, context: RuleContext): RuleResult[] | undefined;

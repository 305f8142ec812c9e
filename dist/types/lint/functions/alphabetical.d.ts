import type { RuleContext, RuleResult } from '../rule.ts';
export declare const checkOptions: import("./options.ts").OptionsCheck;
export default function alphabetical(value: unknown, options: {
    keyedBy?: string;
} | null | undefined, context: RuleContext): RuleResult[] | undefined;

import type { RuleContext, RuleResult } from '../rule.ts';
export declare const checkOptions: import("./options.ts").OptionsCheck;
export default function unreferencedReusableObject(value: unknown, options: {
    reusableObjectsLocation: string;
}, context: RuleContext): RuleResult[] | undefined;

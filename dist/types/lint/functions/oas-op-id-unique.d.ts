/** Spectral's `oasOpIdUnique`: no `operationId` stands twice under `paths`. */
import type { RuleContext, RuleResult } from '../rule.ts';
export declare const checkOptions: import("./options.ts").OptionsCheck;
export default function oasOpIdUnique(value: unknown, _options: unknown, context: RuleContext): RuleResult[];

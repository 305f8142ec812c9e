/** Spectral's `defined`: the value is there, whatever it is. */
import type { RuleResult } from '../rule.ts';
export declare const checkOptions: import("./options.ts").OptionsCheck;
export default function defined(value: unknown): RuleResult[] | undefined;

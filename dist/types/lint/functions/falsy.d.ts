/** Spectral's `falsy`: the value is absent, empty, zero or false. */
import type { RuleResult } from '../rule.ts';
export declare const checkOptions: import("./options.ts").OptionsCheck;
export default function falsy(value: unknown): RuleResult[] | undefined;

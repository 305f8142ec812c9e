/** Spectral's `undefined`: the value is not there at all. */
import type { RuleResult } from '../rule.ts';
export declare const checkOptions: import("./options.ts").OptionsCheck;
export default function absent(value: unknown): RuleResult[] | undefined;

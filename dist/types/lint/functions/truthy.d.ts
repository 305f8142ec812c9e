/** Spectral's `truthy`: the value is there and is not empty, zero or false. */
import type { RuleResult } from '../rule.ts';
export declare const checkOptions: import("./options.ts").OptionsCheck;
export default function truthy(value: unknown): RuleResult[] | undefined;

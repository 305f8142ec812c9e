/** Spectral's `length`: characters of a string, items of a list, keys of an object, or a number itself, within bounds. */
import type { RuleResult } from '../rule.ts';
export declare const checkOptions: import("./options.ts").OptionsCheck;
export default function length(value: unknown, options: {
    min?: number;
    max?: number;
}): RuleResult[] | undefined;

/** Spectral's `enumeration`: a scalar is one of the listed values. */
import type { RuleResult } from '../rule.ts';
type Scalar = string | number | boolean | null;
export declare const checkOptions: import("./options.ts").OptionsCheck;
export default function enumeration(value: unknown, options: {
    values: readonly Scalar[];
}): RuleResult[] | undefined;
export {};

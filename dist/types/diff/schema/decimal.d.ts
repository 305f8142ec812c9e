/** Exact decimal fractions: bounds and divisors as they are written, free of binary rounding. */
/** `units × 10^-scale`, scale ≥ 0. */
export interface Decimal {
    readonly units: bigint;
    readonly scale: number;
}
/** The decimal that a JSON number (or its text) stands for; undefined where it is none. */
export declare function decimal(value: number | string): Decimal | undefined;
/** Both as whole units of one scale. */
export declare function align(a: Decimal, b: Decimal): [bigint, bigint, number];
export declare function compare(a: Decimal, b: Decimal): number;
/** True where `a` is a whole multiple of `b`; `b` is not zero. */
export declare function isMultiple(a: Decimal, b: Decimal): boolean;
/** The least positive decimal that is a multiple of both. */
export declare function leastCommonMultiple(a: Decimal, b: Decimal): Decimal;
/** The nearest double; infinite where it is out of range. */
export declare function toNumber(value: Decimal): number;

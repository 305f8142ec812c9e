/** Equality of JSON values. */
/** Deep equality by own keys. Depth is bounded by the loader. */
export declare function isEqual(a: unknown, b: unknown): boolean;
/** A text that is the same for equal values only; `spend` hears of the work in steps of the validator. */
export declare function canonical(value: unknown, spend: (steps: number) => void): string;

/** A value that only the release, the cluster or a function of the chart knows. */
export declare const unknown: unique symbol;
/** How it is written into a rendered manifest. */
export declare const unknownText = "__unknown__";
/** As Go's templates see it: nothing, zero and what is empty is false; `unknown` where that is the value. */
export declare function truth(value: unknown): boolean | typeof unknown;
/** Calls a function by name; `unknown` where it is not among those above. */
export declare function callFunction(name: string, args: unknown[]): unknown;
/** As a template prints it. */
export declare function textOf(value: unknown): string;

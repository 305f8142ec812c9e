/** How values stand in the messages of the stock functions. */
/** Spectral's short form of a value: scalars as JSON, collections as `Array[]` and `Object{}`. */
export declare function printValue(value: unknown): string;
/** `String(value)`, also for objects whose own `toString` key makes that throw. */
export declare function toText(value: unknown): string;

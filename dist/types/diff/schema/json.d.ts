/** JSON values as texts that are equal exactly where the values are. */
/** Canonical text: keys sorted, `-0` as `0`; values nested too deep for one text share a mark that equals nothing else. */
export declare function canonical(value: unknown, depth?: number): string;
/** True where two JSON values are the same value (`1` and `1.0`, any order of keys). */
export declare function equalJson(a: unknown, b: unknown): boolean;
/** A plain object from entries; `__proto__` is a name like any other. */
export declare function objectFrom(entries: Iterable<readonly [string, unknown]>): Record<string, unknown>;
/** A string's length as JSON Schema counts it: in code points. */
export declare function lengthOf(text: string): number;

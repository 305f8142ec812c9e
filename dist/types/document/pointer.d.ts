/** JSON pointers (RFC 6901) and the paths that they stand for. */
/** Keys from the root of one document; array indexes are numbers where they came from a walk, strings from a pointer. */
export type Path = readonly (string | number)[];
/** `['paths', '/a', 0]` → `/paths/~1a/0`; the root is the empty string. */
export declare function toPointer(path: Path): string;
export declare function escapeSegment(key: string): string;
/** `/paths/~1a/0` → `['paths', '/a', '0']`; undefined where the text is no pointer. */
export declare function fromPointer(pointer: string): string[] | undefined;
/** The value at a path by own keys alone, so that `__proto__` and `toString` are names like any other (T-08). */
export declare function getAt(data: unknown, path: Path): unknown;
/** The own value of a key (of a list: an item), or undefined for everything that has none. */
export declare function own(value: unknown, key: string | number): unknown;
/** `String(value)`, also for objects whose own `toString` key makes that throw (T-08). */
export declare function toText(value: unknown): string;
export declare function isObject(value: unknown): value is Record<string, unknown>;
/**
 * A copy without keys such as `valueOf` and `__proto__`: for validators of others, which call `object.hasOwnProperty(…)`
 * on the document's own objects (T-08).
 */
export declare function withoutPrototypeNames(value: unknown): unknown;

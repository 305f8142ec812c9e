export type Shape = 'text' | 'number'
/** A whole number from 0. */
 | 'count' | 'flag'
/** Whatever JSON holds. */
 | 'any' | {
    readonly oneOf: readonly string[];
} | {
    readonly orNull: Shape;
} | {
    readonly list: Shape;
}
/** A mapping with any keys. */
 | {
    readonly map: Shape;
}
/** Keys that are not named are left out: fields may be added (contract). */
 | {
    readonly keys: Readonly<Record<string, Shape>>;
    readonly may?: Readonly<Record<string, Shape>>;
};
export declare class ShapeError extends Error {
}
/** A copy of `value` that has the shape and nothing else. Throws a ShapeError that names the first place that does not fit. */
export declare function shaped(shape: Shape, value: unknown, at?: string): unknown;

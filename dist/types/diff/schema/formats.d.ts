/** Which formats bind values, which values they accept, and how their sets lie to one another. */
/** Formats of `integer` and `number` that are ranges (OpenAPI format registry): inclusive bounds in decimal, whole numbers or not. */
export declare const numberFormats: ReadonlyMap<string, {
    min: string;
    max: string;
    whole: boolean;
}>;
export interface StringFormat {
    /** Values to try as witnesses. */
    readonly samples: readonly string[];
    /** A pattern that every value of the format matches; it may let more through. */
    readonly within: string | undefined;
    readonly test: (value: string) => boolean;
}
/**
 * String formats that JSON Schema 2020-12 or the OpenAPI format registry defines and that can be checked. Every other
 * name (`password`, `binary`, house-made ones) is an annotation: it rules no value out.
 */
export declare const stringFormats: ReadonlyMap<string, StringFormat>;
/** True where every string of format `a` is one of format `b`. */
export declare function formatWithin(a: string, b: string): boolean;
/** The format as it binds a value of the type that has it; undefined for annotations. */
export declare function isAssertedFormat(format: string): boolean;

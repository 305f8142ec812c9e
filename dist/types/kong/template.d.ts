/**
 * Placeholders in configuration files (`${X}`, `$X`, `{{ X }}`, `${{ X }}`): filled with values that the config gives, and
 * shaded where there is none, so that a template can be parsed before it is rendered and every place stays exact.
 */
/** What is left to fill in a text. */
export interface Unfilled {
    /** The names of the variables, sorted; an expression that is no name stands as it is written. */
    readonly names: readonly string[];
    /** Lines of control (`{{ if … }}`, `{% for … %}`) were passed over: what is read stands in the text, rendered or not. */
    readonly isConditional: boolean;
}
/** True where a text, of a value as it was read, still holds a placeholder. */
export declare function hasPlaceholder(text: string): boolean;
/** The names of the placeholders of a text. */
export declare function placeholderNames(text: string): string[];
/** Fills the placeholders whose variables are given, all else stays. A value has one line, so lines keep their numbers. */
export declare function fill(text: string, variables: ReadonlyMap<string, string>): string;
/**
 * A text of the same length in which placeholders have no meaning for a parser; undefined where it has none (or has
 * already the characters that they become).
 */
export declare function shadePlaceholders(text: string): {
    text: string;
    unfilled: Unfilled;
} | undefined;
/** The text of one key or value as it stands in a shaded file. */
export declare function shadeValue(text: string): string;
/** The data of a shaded file with its placeholders as they were written. */
export declare function unshade(value: unknown): unknown;
/** True where a shaded text holds a placeholder. */
export declare function isShaded(text: string): boolean;
/** The texts before, between and after the placeholders; the text alone where it has none. */
export declare function betweenPlaceholders(text: string): string[];
/** In lower case but for the placeholders, whose names have a case. */
export declare function lowerCase(text: string): string;

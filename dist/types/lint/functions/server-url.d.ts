/** The variables of a server URL, and what the URL becomes with their values. */
/** The names between braces, in order, repeated ones included. A name is not empty and holds no line break. */
export declare function variablesIn(url: string): string[];
/**
 * The first `most` combinations of values that give no valid absolute URL, in the order of the values.
 * Combinations beyond the first million characters are not tried.
 */
export declare function invalidSubstitutions(url: string, variables: readonly (readonly [name: string, values: readonly string[]])[], most: number): string[];

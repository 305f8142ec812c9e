/** A `given` that the grammar does not know; `column` counts from 1 inside the expression. */
export declare class JsonPathError extends Error {
    readonly column: number;
    constructor(message: string, column: number);
}
/** What a filter may see. One object is reused for all calls. */
export interface Scope {
    value: unknown;
    /** The key or index of the value in its parent. */
    key: string | number;
    parent: unknown;
    root: unknown;
    /** Keys from the root to the value; read only by filters that are `contextual`. */
    path: readonly (string | number)[];
    /** Follows references where the rule sees the resolved document. */
    deref(value: unknown): unknown;
}
export interface Filter {
    test(scope: Scope): boolean;
    /** False for every value that is no object or array: then the test need not run. */
    needsObject: boolean;
    /** Reads the path or the parent's key, so that a shared object may answer otherwise at another place. */
    contextual: boolean;
    /** The filter is nothing but `@property === 'name'`: a selector by name says the same and costs less. */
    keyName?: string;
}
export declare class FilterParser {
    #private;
    at: number;
    constructor(source: string, at: number);
    parse(): Filter;
}

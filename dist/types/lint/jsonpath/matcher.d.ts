import type { JsonPath } from './path.ts';
/** Called for each match; `path` goes through references, and both are only valid during the call. */
export type OnMatch = (value: unknown, path: readonly (string | number)[]) => void;
export interface Query {
    path: JsonPath;
    onMatch: OnMatch;
}
export declare class Matcher {
    #private;
    /** `shares`: false for contextual expressions, which must see every use of a shared object. */
    constructor(queries: readonly Query[], shares?: boolean);
    /** Walks `root`, following references by `deref` (the identity where the rule wants the document as written). */
    run(root: unknown, deref: (value: unknown) => unknown): void;
}

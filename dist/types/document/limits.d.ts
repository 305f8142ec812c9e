/** What a document may cost at most (contract: limits by default; T-05, T-06, T-07). */
import { type ErrorPlace, UserError } from '../errors.ts';
/** A limit is passed: exit 2, whatever else was found (contract). */
export declare class LimitError extends UserError {
    /** True for a limit of the whole run, after which nothing more is read. */
    readonly isOfRun: boolean;
    constructor(message: string, place: ErrorPlace, isOfRun?: boolean);
}
/** What one run may read, and how long it may take. */
export interface Limits {
    /** Bytes of one file. */
    maxFileBytes: number;
    /** Bytes of all files of a run. */
    maxTotalBytes: number;
    maxFiles: number;
    /** Seconds for one document. */
    timeoutSeconds: number;
}
export declare const defaultLimits: Limits;
/** Levels of collections in one document. */
export declare const maxDepth = 200;
export declare const tooDeep = "This document is nested more than 200 levels deep; specgate reads no deeper.";
/** YAML aliases: a document is refused when it grows by more values (or characters) than this, and beyond the factor of its own. */
export declare const maxExpandedNodes = 100000;
export declare const maxExpandedCharacters = 5000000;
export declare const maxExpansionFactor = 10;

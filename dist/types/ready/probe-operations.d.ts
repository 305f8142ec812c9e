/** Which operations of a document a probe may ask for, and the URLs of them. */
import type { Document } from '../document/document.ts';
export interface ProbedOperation {
    /** `GET /orders/{id}`. */
    operation: string;
    /** Below the base, with parameters filled in. */
    path: string;
    isSecured: boolean;
}
export interface ProbedOperations {
    /** GET operations in the order of the document. */
    list: readonly ProbedOperation[];
    /** Secured operations of other methods, or that would need more than a made-up value. */
    securedNotAsked: number;
    /** Paths that say they tell the API's health. */
    health: readonly string[];
}
/** A path that tells the health of the whole: `health` wherever it stands, the other words only where no resource is before them. */
export declare function isHealthPath(path: string): boolean;
export declare function probedOperations(document: Document | undefined, resolve: (value: unknown) => unknown): ProbedOperations;
/** No requirement at all, or an empty one among them, lets anybody in. */
export declare function demandsCredentials(security: unknown): boolean;

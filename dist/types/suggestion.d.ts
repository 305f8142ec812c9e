export interface Suggestion {
    /** A file of the working tree, relative to the working directory, with `/`. */
    readonly file: string;
    /** The first and the last of the lines that go, counted from 1. */
    readonly startLine: number;
    readonly endLine: number;
    /** What takes their place, without line ends; none where they only go. Untrusted: it is text of the document. */
    readonly lines: readonly string[];
    /** `version`: the next version that the changes ask for; `fix`: a safe fix of findings. */
    readonly kind: 'version' | 'fix';
    /** What it mends: ids of rules, or of problems with the version; each once. */
    readonly mends: readonly string[];
    /** One sentence for people. Untrusted. */
    readonly message: string;
}
/**
 * Each owner's suggestions by file and line, and of several for the same lines only the first of all: a shared file is
 * judged with each document that refers to it.
 */
export declare function apart<Owner extends {
    readonly suggestions: readonly Suggestion[];
}>(owners: readonly Owner[]): Owner[];

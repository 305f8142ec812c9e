/** The one result type of every engine, its order, its identity and its counts. */
export declare const severities: readonly ['error', 'warning', 'info', 'hint'];
/** As in output and flags; rulesets write `warn` for `warning` (contract). */
export type Severity = (typeof severities)[number];
/** Lines and columns count from 1; columns count UTF-16 units, as editors and SARIF do by default. */
export interface Position {
    line: number;
    column: number;
}
/** `end` is exclusive. */
export interface Range {
    start: Position;
    end: Position;
}
/** Who set a finding aside, and why; the finding stays in every report and is counted there. */
export interface Suppression {
    by: string;
    reason: string;
    /** `YYYY-MM-DD`; from the day after it, the finding counts again. */
    until?: string;
    /** Where that was written: an inline comment, the suppressions file or the baseline. */
    kind: 'inline' | 'file' | 'baseline';
    /** Who let it count, where the change itself brings it. */
    approvedBy?: string;
}
/** One finding of a rule at one place of a document. */
export interface Finding {
    rule: string;
    severity: Severity;
    message: string;
    /** Relative to the working directory, with `/`; `REF:path` for a git revision; `<stdin>`. */
    file: string;
    /** JSON pointer into that file. */
    pointer: string;
    range: Range;
    /** The number in the guidelines, such as `G-19`, where the rule comes from one. */
    guideline?: string;
    /** Path of the rule's page, such as `docs/rules/bc-https-only.md`. */
    docs?: string;
    fixable: boolean;
    /** False where the base already had it: then it does not count for the verdict. */
    new: boolean;
    suppressed?: Suppression;
    /** A suppression that the change itself brings, and that nobody let count. */
    proposed?: Suppression;
    /** Further places of the same cause, where a rule reports once with a count. */
    related?: readonly {
        file: string;
        pointer: string;
        range: Range;
    }[];
    /** Digest of the value that it is about, which a baseline finds it again by when it moves; absent for large parts. */
    content?: string;
    /** The same for the same cause when lines move; made by `fingerprintFindings`. */
    fingerprint: string;
}
/** An input that could not be read; it stands beside the results of the others (contract: `errors`). */
export interface InputError {
    file: string;
    line?: number;
    column?: number;
    message: string;
}
/** Sorts by file, line, column, rule, message: two runs over the same input give equal bytes. */
export declare function compareFindings(a: Finding, b: Finding): number;
/** Compares by code unit, so that the order does not depend on the machine's language. */
export declare function compareText(a: string, b: string): number;
/** True where a finding counts for the verdict: new, and not suppressed. */
export declare function counts(finding: Finding): boolean;
/** True where `severity` is at or above the failing severity (`never` fails nothing). */
export declare function fails(severity: Severity, failOn: Severity | 'never'): boolean;

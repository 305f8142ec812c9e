import type { Document } from '../document/document.ts';
import type { Suppression } from '../finding.ts';
/** One entry of `.specgate/suppressions.yaml`. */
export interface FileSuppression {
    rule: string;
    /** A file or pattern, from the top of the workspace; every file when absent. */
    file: string | undefined;
    /** That place and everything below it; everywhere when absent. */
    pointer: string | undefined;
    by: string;
    reason: string;
    until: string | undefined;
}
export declare const suppressionsFile = ".specgate/suppressions.yaml";
/** Reads the suppressions file: a list, or a mapping with the list `suppressions`. Throws a UserError with line and column. */
export declare function readSuppressions(document: Document): FileSuppression[];
/** Sets findings aside by the file's entries. `today` is `YYYY-MM-DD`; an entry holds on its last day. */
export declare function fileSuppression(list: readonly FileSuppression[], { rule, file, pointer }: {
    rule: string;
    file: string;
    pointer: string;
}, today: string): Suppression | undefined;
/**
 * The suppression written on `line` or the one above: `# specgate-ignore RULE until 2027-01-31: reason` (YAML only).
 * `decides` gives the document at the revision that decides, null where it is not there: a comment counts only where that
 * one has the same, so that a pull request cannot bring its own excuse (T-12). Undefined: the document itself decides.
 */
export declare function inlineSuppression(document: Document, rule: string, line: number, today: string, decides?: () => Document | null): Suppression | undefined;

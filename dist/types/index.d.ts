import { type Limits } from './document/limits.ts';
import type { Severity } from './finding.ts';
import type { RuleLevel } from './lint/request.ts';
import type { LintReport } from './report/report.ts';
export { UserError } from './errors.ts';
export type { Finding, InputError, Position, Range, Severity, Suppression } from './finding.ts';
export type { LintReport, LintSummary, RuleText } from './report/report.ts';
export { version } from './version.ts';
export type { Limits, RuleLevel };
export interface LintOptions {
    /** Files, folders, globs, `REF:path`; relative to `cwd`. */
    files: readonly string[];
    /** Default: the process's. */
    cwd?: string;
    /** `bc-gov` (default), `bc-gov-2022`, `minimal`, or a file in Spectral's format. */
    ruleset?: string;
    /** Levels that replace those of the ruleset, by rule. */
    rules?: Readonly<Record<string, RuleLevel>>;
    /** The failing severity, for `open` in the report; default `error`. */
    failOn?: Severity | 'never';
    /** A git revision or a file: what it already has is `new: false` and does not count. */
    base?: string;
    /** Mend in the files what can be mended safely. */
    fix?: boolean;
    limits?: Partial<Limits>;
}
/**
 * Lints OpenAPI documents against a ruleset, as `specgate lint` does, and gives the report of the contract
 * (`specgate/lint/1`). Reads local files alone, runs no code of rulesets. Throws a UserError where nothing can be linted
 * or the ruleset is wrong; files that cannot be read stand in `errors` of the report.
 */
export declare function lint(options: LintOptions): Promise<LintReport>;

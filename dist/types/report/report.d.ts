/** What reporters take and give: the report of a lint run, the options of rendering, and the shape of a reporter. */
import { type Finding, type InputError, type Range, type Severity } from '../finding.ts';
import type { CheckReport } from './check-report.ts';
import type { DiffReport } from './diff-report.ts';
import type { ReadyReport } from './ready-report.ts';
/** The words of a rule, for the reader of a finding. All of it may come from a team's own ruleset: untrusted. */
export interface RuleText {
    /** One line. */
    title: string;
    /** Numbers in the guidelines, such as `G-19`. */
    guideline?: readonly string[];
    why?: string;
    remedy?: string;
    /** Path of the rule's page, such as `docs/rules/bc-https-only.md`, or an https URL. */
    docs?: string;
    /** The one that the rule has by default. */
    severity: Severity;
}
/** How many findings of each kind there are; `new` + `old` + `suppressed` is all of them. */
export interface LintSummary {
    /** Files that were linted, referenced ones included. */
    files: number;
    /** The four severities count what is not suppressed, new or old. */
    error: number;
    warning: number;
    info: number;
    hint: number;
    /** Neither suppressed nor known to the base. */
    new: number;
    suppressed: number;
    /** Known to the base, and not suppressed. */
    old: number;
}
/** What rules found in documents (`specgate/lint/1`). */
export interface LintReport {
    schema: 'specgate/lint/1';
    /** All of them, old and suppressed ones too, sorted by `compareFindings`. */
    findings: readonly Finding[];
    /** Inputs that could not be read. */
    errors: readonly InputError[];
    summary: LintSummary;
    failOn: Severity | 'never';
    /** The verdict. */
    open: boolean;
    /** One for each rule that has findings; look them up by `ruleText`, since ids are untrusted. */
    rules: Readonly<Record<string, RuleText>>;
    /** `home` is the https URL, ending in `/`, below which the `docs/` of this version stand. */
    tool: {
        version: string;
        home?: string;
    };
}
export interface RenderOptions {
    color: boolean;
    /** Width of the terminal. */
    columns: number;
    /** The source line, counted from 1, without its end; undefined where there is none. */
    excerpt(file: string, line: number): string | undefined;
    /** For links to the source, all three or none: `https://github.com`, `owner/name`, a full commit hash. */
    serverUrl?: string;
    repository?: string;
    commit?: string;
}
/** Every kind of report by name; a further kind is a further member, which the compiler then asks of each reporter. */
export interface Reports {
    lint: LintReport;
    diff: DiffReport;
    ready: ReadyReport;
    check: CheckReport;
}
/** Pure, synchronous, deterministic: the same report and options give the same text. */
export type Reporter = {
    /** As `--format` names it. */
    readonly id: string;
    readonly title: string;
    readonly mime: string;
} & {
    readonly [Kind in keyof Reports]: (report: Reports[Kind], options: RenderOptions) => string;
};
export declare function defineReporter(reporter: Reporter): Reporter;
/** Counts findings for the summary; `files` is the number of files that were linted. */
export declare function summarise(findings: readonly Finding[], files: number): LintSummary;
/** The words of a finding's rule; of an unknown rule its id alone. */
export declare function ruleText(report: LintReport, finding: Finding): RuleText;
/** Most serious first, then as they were. */
export declare function bySeverity(findings: readonly Finding[]): Finding[];
/** Findings of each file, files in the order of their names. */
export declare function byFile(findings: readonly Finding[]): [file: string, findings: Finding[]][];
/** Those that shut the gate. */
export declare function failingFindings({ findings, failOn }: LintReport): Finding[];
/** The verdict with its reason, such as `Gate shut: 2 errors, 1 warning`; nothing in it is untrusted. */
export declare function verdict(report: LintReport): string;
/** `1 error`, `2 errors`, `1,200 errors`. */
export declare function count(number: number, noun: string): string;
/** For a text that stands alone here, and inside of a sentence elsewhere. */
export declare function upperFirst(text: string): string;
/** `25,000`, the same on every machine. */
export declare function thousands(number: number): string;
/** `2 errors, 1 warning, 0 info, 3 hints in 2 files`. */
export declare function severityCounts({ error, warning, info, hint, files }: LintSummary): string;
/** `4 new, 2 old (known to the base), 1 suppressed`. */
export declare function ageCounts({ new: fresh, old, suppressed }: LintSummary): string;
/** `Suppressed by Ada until 2027-01-31: reason`, or undefined. */
export declare function suppressionText({ suppressed }: Finding): string | undefined;
/** `7:5`. */
export declare function place({ start }: Range): string;
/** `openapi.yaml:7:5`, with what is known. */
export declare function errorPlace({ file, line, column }: InputError): string;

/** What reporters take and give: the report of a lint run, the options of rendering, and the shape of a reporter. */
import {
  compareText,
  counts,
  type Finding,
  fails,
  type InputError,
  type Range,
  type Severity,
  severities,
} from '../finding.ts';
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
  tool: { version: string; home?: string };
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
} & { readonly [Kind in keyof Reports]: (report: Reports[Kind], options: RenderOptions) => string };

export function defineReporter(reporter: Reporter): Reporter {
  return reporter;
}

/** Counts findings for the summary; `files` is the number of files that were linted. */
export function summarise(findings: readonly Finding[], files: number): LintSummary {
  const summary: LintSummary = { files, error: 0, warning: 0, info: 0, hint: 0, new: 0, suppressed: 0, old: 0 };
  for (const finding of findings) {
    if (finding.suppressed) summary.suppressed++;
    else {
      summary[finding.severity]++;
      summary[finding.new ? 'new' : 'old']++;
    }
  }
  return summary;
}

/** The words of a finding's rule; of an unknown rule its id alone. */
export function ruleText(report: LintReport, finding: Finding): RuleText {
  const text = Object.hasOwn(report.rules, finding.rule) ? report.rules[finding.rule] : undefined;
  return text ?? { title: finding.rule, severity: finding.severity };
}

/** Most serious first, then as they were. */
export function bySeverity(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

/** Findings of each file, files in the order of their names. */
export function byFile(findings: readonly Finding[]): [file: string, findings: Finding[]][] {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) {
    const list = files.get(finding.file);
    if (list) list.push(finding);
    else files.set(finding.file, [finding]);
  }
  return [...files].sort(([a], [b]) => compareText(a, b));
}

/** Those that shut the gate. */
export function failingFindings({ findings, failOn }: LintReport): Finding[] {
  return findings.filter(finding => counts(finding) && fails(finding.severity, failOn));
}

/** The verdict with its reason, such as `Gate shut: 2 errors, 1 warning`; nothing in it is untrusted. */
export function verdict(report: LintReport): string {
  const reasons: string[] = [];
  if (report.errors.length > 0) reasons.push(`${count(report.errors.length, 'input')} could not be read`);
  const failing = failingFindings(report);
  for (const severity of severities) {
    const number = failing.filter(finding => finding.severity === severity).length;
    // With old ones about, the counts below are higher: say which these are.
    const noun = report.summary.old > 0 ? `new ${severity}` : severity;
    if (number > 0) reasons.push(severity === 'info' ? `${thousands(number)} ${noun}` : count(number, noun));
  }
  if (reasons.length === 0 && report.open) {
    if (report.failOn === 'never') reasons.push('no finding shuts it (fail-on never)');
    else reasons.push(report.failOn === 'error' ? 'no errors' : `nothing at or above ${report.failOn}`);
    if (report.summary.old + report.summary.suppressed > 0) reasons[0] += ' that count';
  }
  const word = `Gate ${report.open ? 'open' : 'shut'}`;
  return reasons.length === 0 ? word : `${word}: ${reasons.join(', ')}`;
}

/** `1 error`, `2 errors`, `1,200 errors`. */
export function count(number: number, noun: string): string {
  return `${thousands(number)} ${noun}${number === 1 ? '' : 's'}`;
}

/** For a text that stands alone here, and inside of a sentence elsewhere. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `25,000`, the same on every machine. */
export function thousands(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `2 errors, 1 warning, 0 info, 3 hints in 2 files`. */
export function severityCounts({ error, warning, info, hint, files }: LintSummary): string {
  const parts = [count(error, 'error'), count(warning, 'warning'), `${thousands(info)} info`, count(hint, 'hint')];
  return `${parts.join(', ')} in ${count(files, 'file')}`;
}

/** `4 new, 2 old (known to the base), 1 suppressed`. */
export function ageCounts({ new: fresh, old, suppressed }: LintSummary): string {
  return `${thousands(fresh)} new, ${thousands(old)} old (known to the base), ${thousands(suppressed)} suppressed`;
}

/** `Suppressed by Ada until 2027-01-31: reason`, or undefined. */
export function suppressionText({ suppressed }: Finding): string | undefined {
  if (!suppressed) return undefined;
  const until = suppressed.until === undefined ? '' : ` until ${suppressed.until}`;
  return `Suppressed (${suppressed.kind}) by ${suppressed.by}${until}: ${suppressed.reason}`;
}

/** `7:5`. */
export function place({ start }: Range): string {
  return `${start.line}:${start.column}`;
}

/** `openapi.yaml:7:5`, with what is known. */
export function errorPlace({ file, line, column }: InputError): string {
  return [file, line, line === undefined ? undefined : column].filter(part => part !== undefined).join(':');
}

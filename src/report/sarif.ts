/** The report as SARIF 2.1.0, as GitHub's code scanning takes it; sources: the OASIS standard, GitHub's SARIF support page. */
import type { Finding, InputError, Range, Severity } from '../finding.ts';
import { codeSpan, jsonText, sarifText, truncate, uriPath } from '../text.ts';
import { checkSarif } from './check-joined.ts';
import { diffSarif } from './diff-sarif.ts';
import { docsLink } from './link.ts';
import { readySarif } from './ready-sarif.ts';
import { bySeverity, count, defineReporter, type LintReport, type RuleText, ruleText, thousands } from './report.ts';
import { limits, sarifTool } from './sarif-tool.ts';

const levelOf: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note', hint: 'note' };
const problemOf: Record<Severity, string> = {
  error: 'error',
  warning: 'warning',
  info: 'recommendation',
  hint: 'recommendation',
};

export const sarif = defineReporter({
  id: 'sarif',
  title: 'For code scanning: SARIF 2.1.0',
  mime: 'application/sarif+json',
  /** Results above GitHub's limit are left out, hints first, and a notification tells how many. */
  lint(report) {
    const results = mostSerious(report.findings);
    const ids = [...new Set(results.map(({ rule }) => rule))].sort().slice(0, limits.rules);
    const indexOf = new Map(ids.map((id, index) => [id, index]));
    const examples = new Map(results.map(finding => [finding.rule, finding]));
    const hasBase = report.findings.some(finding => !finding.new);
    const run = {
      tool: sarifTool(
        report.tool,
        ids.map(id => rule(id, examples.get(id), report)),
      ),
      automationDetails: { id: 'specgate/lint/' },
      columnKind: 'utf16CodeUnits',
      invocations: [
        {
          executionSuccessful: report.errors.length === 0,
          toolExecutionNotifications: [
            ...report.errors.map(errorNotification),
            ...leftOut(report.findings.length - results.length),
          ],
        },
      ],
      results: results.map(finding => result(finding, indexOf.get(finding.rule), hasBase)),
    };
    return jsonText({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }) + '\n';
  },
  diff: diffSarif,
  ready: readySarif,
  check: checkSarif,
});

/** All findings as they are, or, above the limit, the most serious ones. */
function mostSerious(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= limits.results) return findings;
  const counting = findings.filter(finding => !finding.suppressed);
  const suppressed = findings.filter(finding => finding.suppressed);
  return [...bySeverity(counting), ...bySeverity(suppressed)].slice(0, limits.results);
}

function rule(id: string, example: Finding | undefined, report: LintReport): object {
  const text: RuleText = example ? ruleText(report, example) : { title: id, severity: 'warning' };
  const { title, why, remedy, guideline = [], severity } = text;
  const helpUri = docsLink(text, report.tool.home);
  const sentences = [why, remedy].filter(sentence => sentence !== undefined && sentence.trim() !== '');
  const help = sentences.length > 0 ? sentences.join('\n\n') : nonEmpty(title, id);
  return {
    id,
    shortDescription: { text: truncate(nonEmpty(title, id), limits.description) },
    fullDescription: { text: truncate(nonEmpty(why ?? title, id), limits.description) },
    help: { text: help, markdown: helpMarkdown(id, text, helpUri) },
    ...(helpUri && { helpUri }),
    defaultConfiguration: { level: levelOf[severity] },
    properties: {
      tags: ['openapi', ...guideline].slice(0, limits.tags),
      precision: 'high',
      'problem.severity': problemOf[severity],
    },
  };
}

/** Untrusted words stand in code spans: GitHub shows this text as a page (T-02). */
function helpMarkdown(
  id: string,
  { title, why, remedy, guideline = [] }: RuleText,
  helpUri: string | undefined,
): string {
  const paragraphs = [
    codeSpan(nonEmpty(title, id)),
    guideline.length > 0 && `Guideline: ${guideline.map(number => codeSpan(number)).join(', ')}`,
    why && `Why: ${codeSpan(why, limits.description)}`,
    remedy && `What to do: ${codeSpan(remedy, limits.description)}`,
    helpUri && `[The rule with examples](${helpUri})`,
  ];
  return paragraphs.filter(Boolean).join('\n\n');
}

function result(finding: Finding, ruleIndex: number | undefined, hasBase: boolean): object {
  const { rule, severity, message, file, range, related = [], fingerprint, suppressed } = finding;
  return {
    ruleId: rule,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: levelOf[severity],
    message: { text: sarifText(nonEmpty(message, rule)) },
    locations: [location(file, range)],
    ...(related.length > 0 && {
      relatedLocations: related.slice(0, limits.locations - 1).map((other, index) => ({
        id: index + 1,
        ...location(other.file, other.range),
        message: { text: 'The same here' },
      })),
    }),
    partialFingerprints: { primaryLocationLineHash: fingerprint },
    // The standard wants the state on all results or on none.
    ...(hasBase && { baselineState: finding.new ? 'new' : 'unchanged' }),
    ...(suppressed && {
      suppressions: [
        {
          kind: suppressed.kind === 'inline' ? 'inSource' : 'external',
          status: 'accepted',
          justification: suppressed.reason,
          properties: { by: suppressed.by, ...(suppressed.until && { until: suppressed.until }) },
        },
      ],
    }),
    properties: { pointer: finding.pointer, severity, ...(finding.guideline && { guideline: finding.guideline }) },
  };
}

function location(file: string, range: Range): object {
  const { start, end } = range;
  const isOneLine = end.line <= start.line;
  return {
    physicalLocation: {
      artifactLocation: { uri: uriPath(file), uriBaseId: '%SRCROOT%' },
      region: {
        startLine: start.line,
        startColumn: start.column,
        endLine: Math.max(start.line, end.line),
        endColumn: isOneLine ? Math.max(start.column + 1, end.column) : end.column,
      },
    },
  };
}

function errorNotification({ file, line, column, message }: InputError): object {
  const start = { line: line ?? 1, column: column ?? 1 };
  return {
    level: 'error',
    message: { text: sarifText(nonEmpty(message, file)) },
    locations: [location(file, { start, end: start })],
  };
}

function leftOut(number: number): object[] {
  if (number === 0) return [];
  const text = `${count(number, 'result')} left out, the least serious ones: GitHub takes ${thousands(limits.results)} of a run`;
  return [{ level: 'warning', message: { text } }];
}

/** GitHub refuses the whole file for one empty string. */
function nonEmpty(text: string, instead: string): string {
  return text.trim() !== '' ? text : instead.trim() !== '' ? instead : 'unnamed';
}

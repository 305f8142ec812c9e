/** The report as JUnit XML, which CI servers show as tests: a suite for each file, a test case for each finding. */
import { counts, type Finding, fails } from '../finding.ts';
import { checkJunit } from './check-joined.ts';
import { diffJunit } from './diff-junit.ts';
import { type JunitCase, type JunitSuite, junitText, unreadCase } from './junit-xml.ts';
import { readyJunit } from './ready-junit.ts';
import { byFile, defineReporter, type LintReport, place, ruleText, suppressionText } from './report.ts';

export const junit = defineReporter({
  id: 'junit',
  title: 'For CI servers: JUnit XML',
  mime: 'application/xml',
  /**
   * What shuts the gate is a failure, what could not be read an error, old and suppressed findings are skipped, and the
   * rest passes and is told as output. A run without any has one case that passes, since servers refuse an empty report.
   */
  lint: report => junitText('specgate lint', lintSuites(report)),
  diff: diffJunit,
  ready: readyJunit,
  check: checkJunit,
});

export function lintSuites(report: LintReport): JunitSuite[] {
  const suites: JunitSuite[] = byFile(report.findings).map(([file, findings]) => ({
    name: file,
    cases: findings.map(finding => findingCase(finding, report)),
  }));
  if (report.errors.length > 0) suites.push({ name: 'could not be read', cases: report.errors.map(unreadCase) });
  if (suites.length === 0) suites.push({ name: 'specgate lint', cases: [cleanCase] });
  return suites;
}

const cleanCase: JunitCase = { name: 'no findings', file: 'specgate', kind: 'passed' };

function findingCase(finding: Finding, report: LintReport): JunitCase {
  const { rule, severity, message, file, range, guideline } = finding;
  const remedy = ruleText(report, finding).remedy;
  const text = [
    `${file}:${place(range)} ${severity} ${message}`,
    guideline ? `rule ${rule}, guideline ${guideline}` : `rule ${rule}`,
    ...(remedy ? [`fix: ${remedy}`] : []),
  ].join('\n');
  const base = { name: `${rule} ${place(range)}`, file, line: range.start.line };
  if (finding.suppressed) return { ...base, kind: 'skipped', message: suppressionText(finding) ?? '' };
  if (!counts(finding)) return { ...base, kind: 'skipped', message: `Old, known to the base: ${message}` };
  if (fails(severity, report.failOn)) return { ...base, kind: 'failure', type: severity, message, text };
  return { ...base, kind: 'passed', text };
}

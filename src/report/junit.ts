/** The report as JUnit XML, which CI servers show as tests: a suite for each file, a test case for each finding. */
import { counts, type Finding, fails, type InputError } from '../finding.ts';
import { xmlText } from '../text.ts';
import { byFile, defineReporter, errorPlace, type LintReport, place, ruleText, suppressionText } from './report.ts';

export const junit = defineReporter({
  id: 'junit',
  title: 'For CI servers: JUnit XML',
  mime: 'application/xml',
  /**
   * What shuts the gate is a failure, what could not be read an error, old and suppressed findings are skipped, and the
   * rest passes and is told as output. A run without any has one case that passes, since servers refuse an empty report.
   */
  lint(report) {
    const suites = byFile(report.findings).map(([file, findings]) => ({
      name: file,
      cases: findings.map(finding => findingCase(finding, report)),
    }));
    if (report.errors.length > 0) suites.push({ name: 'could not be read', cases: report.errors.map(errorCase) });
    if (suites.length === 0) suites.push({ name: 'specgate lint', cases: [cleanCase] });
    const lines = [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites name="specgate lint"${totals(suites.flatMap(({ cases }) => cases))}>`,
      ...suites.flatMap(({ name, cases }) => [
        `  <testsuite name="${xmlText(name)}"${totals(cases)}>`,
        ...cases.map(caseElement),
        '  </testsuite>',
      ]),
      '</testsuites>',
    ];
    return lines.join('\n') + '\n';
  },
});

interface TestCase {
  name: string;
  file: string;
  line?: number | undefined;
  kind: 'passed' | 'failure' | 'error' | 'skipped';
  /** The attributes `message` and `type`, and the text of the element. */
  message?: string;
  type?: string;
  text?: string;
}

const cleanCase: TestCase = { name: 'no findings', file: 'specgate', kind: 'passed' };

function findingCase(finding: Finding, report: LintReport): TestCase {
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

function errorCase(error: InputError): TestCase {
  const { file, line, message } = error;
  const where = errorPlace(error);
  return { name: where, file, line, kind: 'error', type: 'input', message, text: `${where}: ${message}` };
}

function caseElement({ name, file, line, kind, message, type, text }: TestCase): string {
  const open = `    <testcase${attributes({ name, classname: file, file, line })}`;
  if (kind === 'passed') return text ? `${open}><system-out>${xmlText(text)}</system-out></testcase>` : `${open}/>`;
  const inner = `<${kind}${attributes({ message, type })}`;
  return `${open}>${inner}${text ? `>${xmlText(text)}</${kind}>` : '/>'}</testcase>`;
}

function totals(cases: readonly TestCase[]): string {
  const of = (kind: TestCase['kind']) => cases.filter(one => one.kind === kind).length;
  return attributes({
    tests: cases.length,
    failures: of('failure'),
    errors: of('error'),
    skipped: of('skipped'),
  });
}

function attributes(values: Record<string, string | number | undefined>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${xmlText(String(value))}"`)
    .join('');
}

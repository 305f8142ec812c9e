/** JUnit XML from suites of test cases, which CI servers show as tests. */
import type { InputError } from '../finding.ts';
import { xmlText } from '../text.ts';
import { errorPlace } from './report.ts';

export interface JunitCase {
  name: string;
  file: string;
  line?: number | undefined;
  kind: 'passed' | 'failure' | 'error' | 'skipped';
  /** The attributes `message` and `type`, and the text of the element. */
  message?: string;
  type?: string;
  text?: string;
}

export interface JunitSuite {
  name: string;
  cases: readonly JunitCase[];
}

/** An input that could not be read. */
export function unreadCase(error: InputError): JunitCase {
  const { file, line, message } = error;
  const where = errorPlace(error);
  return { name: where, file, line, kind: 'error', type: 'input', message, text: `${where}: ${message}` };
}

/** The whole file; `name` is the run's. */
export function junitText(name: string, suites: readonly JunitSuite[]): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${xmlText(name)}"${totals(suites.flatMap(({ cases }) => cases))}>`,
    ...suites.flatMap(suite => [
      `  <testsuite name="${xmlText(suite.name)}"${totals(suite.cases)}>`,
      ...suite.cases.map(caseElement),
      '  </testsuite>',
    ]),
    '</testsuites>',
  ];
  return lines.join('\n') + '\n';
}

function caseElement({ name, file, line, kind, message, type, text }: JunitCase): string {
  const open = `    <testcase${attributes({ name, classname: file, file, line })}`;
  if (kind === 'passed') return text ? `${open}><system-out>${xmlText(text)}</system-out></testcase>` : `${open}/>`;
  const inner = `<${kind}${attributes({ message, type })}`;
  return `${open}>${inner}${text ? `>${xmlText(text)}</${kind}>` : '/>'}</testcase>`;
}

function totals(cases: readonly JunitCase[]): string {
  const of = (kind: JunitCase['kind']) => cases.filter(one => one.kind === kind).length;
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

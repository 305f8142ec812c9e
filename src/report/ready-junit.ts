/** A look at readiness as JUnit XML: a suite for each API, a test case for each item. */
import { type JunitCase, type JunitSuite, junitText, unreadCase } from './junit-xml.ts';
import { isMet, type ReadyApi, type ReadyItem, type ReadyReport } from './ready-report.ts';
import { evidenceText, placeOf, remarksOf, statusWord } from './ready-text.ts';

/** A required item that is not met is a failure; another one that is not met, or does not apply, is skipped. */
export function readyJunit(report: ReadyReport): string {
  return junitText('specgate ready', readySuites(report));
}

export function readySuites(report: ReadyReport): JunitSuite[] {
  const suites: JunitSuite[] = report.apis.map(api => ({
    name: api.name,
    cases: api.items.map(item => itemCase(item, api)),
  }));
  if (report.errors.length > 0) {
    suites.push({ name: 'could not be read', cases: report.errors.map(unreadCase) });
  }
  return suites;
}

function itemCase(item: ReadyItem, api: ReadyApi): JunitCase {
  const base = { name: `${item.id} ${item.title}`, ...placeOf(item, api) };
  const text = [...item.evidence.map(evidenceText), ...remarksOf(item), ...(item.fix ? [`Fix: ${item.fix}`] : [])].join(
    '\n',
  );
  if (item.status === 'pass' || item.status === 'attested') return { ...base, kind: 'passed', text };
  if (item.required && !isMet(item))
    return { ...base, kind: 'failure', type: item.status, message: statusWord(item), text };
  return { ...base, kind: 'skipped', message: [statusWord(item), text].filter(Boolean).join('\n') };
}

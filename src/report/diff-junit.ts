/** A comparison as JUnit XML: a suite for each document, a test case for each change and one for the version. */
import { fails } from '../finding.ts';
import type { ChangeReport, DiffReport, DocumentDiff } from './diff-report.ts';
import { acceptanceText, documentName, policyText, proofText } from './diff-text.ts';
import { type JunitCase, type JunitSuite, junitText, unreadCase } from './junit-xml.ts';

/** What shuts the gate is a failure; accepted changes are skipped. */
export function diffJunit(report: DiffReport): string {
  return junitText('specgate diff', diffSuites(report));
}

export function diffSuites(report: DiffReport): JunitSuite[] {
  const suites: JunitSuite[] = report.documents.map(document => ({
    name: documentName(document),
    cases: [versionCase(document, report), ...document.changes.map(change => changeCase(change, document, report))],
  }));
  if (report.errors.length > 0) {
    const cases = report.errors.map((error): JunitCase => {
      const { name, file, line, text = '' } = unreadCase(error);
      return error.harmless ? { name, file, line, kind: 'skipped', message: text } : unreadCase(error);
    });
    suites.push({ name: 'could not be read', cases });
  }
  return suites;
}

function versionCase(document: DocumentDiff, report: DiffReport): JunitCase {
  const { version } = document;
  const base = { name: 'info.version', file: documentName(document), line: version.place?.line };
  const text = version.problems.map(({ message }) => message).join('\n');
  const worst = version.problems.find(({ level }) => fails(level, report.failOn));
  if (!worst && (version.ok || report.failOn === 'never'))
    return { ...base, kind: 'passed', ...(text ? { text } : {}) };
  return { ...base, kind: 'failure', type: worst?.id ?? 'version', message: text, text };
}

function changeCase(change: ChangeReport, document: DocumentDiff, report: DiffReport): JunitCase {
  const place = change.revision ?? change.base;
  const name = `${change.id} ${change.operation ?? ''} ${change.pointer}`;
  const base = { name, file: place?.file ?? documentName(document), line: place?.line };
  const text = [`${change.operation ?? 'the document'}: ${change.message}`, proofText(change), policyText(change)]
    .filter(Boolean)
    .join('\n');
  if (change.accepted) return { ...base, kind: 'skipped', message: acceptanceText(change) ?? '' };
  if (!shuts(change, document, report)) return { ...base, kind: 'passed', text };
  return { ...base, kind: 'failure', type: change.level, message: change.message, text };
}

/** What breaks does so unless the version covers it; any other change by its level. */
function shuts({ breaking, level, policy }: ChangeReport, { version }: DocumentDiff, report: DiffReport): boolean {
  if (report.failOn === 'never') return false;
  return breaking ? !version.ok || report.forbidBreaking || policy === true : fails(level, report.failOn);
}

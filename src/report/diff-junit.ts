/** A comparison as JUnit XML: a suite for each document, a test case for each change and one for the version. */
import type { ChangeReport, DiffReport, DocumentDiff } from './diff-report.ts';
import { acceptanceText, documentName, proofText } from './diff-text.ts';
import { type JunitCase, junitText } from './junit-xml.ts';
import { errorPlace } from './report.ts';

/** What breaks is a failure unless the version covers it; accepted changes are skipped. */
export function diffJunit(report: DiffReport): string {
  const suites = report.documents.map(document => ({
    name: documentName(document),
    cases: [versionCase(document), ...document.changes.map(change => changeCase(change, document, report))],
  }));
  if (report.errors.length > 0) {
    const cases = report.errors.map((error): JunitCase => {
      const where = errorPlace(error);
      const text = `${where}: ${error.message}`;
      return error.harmless
        ? { name: where, file: error.file, line: error.line, kind: 'skipped', message: text }
        : {
            name: where,
            file: error.file,
            line: error.line,
            kind: 'error',
            type: 'input',
            message: error.message,
            text,
          };
    });
    suites.push({ name: 'could not be read', cases });
  }
  return junitText('specgate diff', suites);
}

function versionCase(document: DocumentDiff): JunitCase {
  const { version } = document;
  const base = { name: 'info.version', file: documentName(document) };
  const text = version.problems.map(({ message }) => message).join('\n');
  if (version.ok) return { ...base, kind: 'passed', ...(text ? { text } : {}) };
  return { ...base, kind: 'failure', type: version.problems[0]?.id ?? 'version', message: text, text };
}

function changeCase(change: ChangeReport, document: DocumentDiff, report: DiffReport): JunitCase {
  const place = change.revision ?? change.base;
  const name = `${change.id} ${change.operation ?? ''} ${change.pointer}`;
  const base = { name, file: place?.file ?? documentName(document), line: place?.line };
  const text = [`${change.operation ?? 'the document'}: ${change.message}`, proofText(change)]
    .filter(Boolean)
    .join('\n');
  if (change.accepted) return { ...base, kind: 'skipped', message: acceptanceText(change) ?? '' };
  const isCovered = change.breaking && document.version.ok && !report.forbidBreaking && !change.policy;
  if (isCovered || change.level !== 'error') return { ...base, kind: 'passed', text };
  return { ...base, kind: 'failure', type: change.level, message: change.message, text };
}

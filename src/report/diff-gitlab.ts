/** A comparison as GitLab's code quality JSON. */
import { jsonText, visible } from '../text.ts';
import type { DiffReport, Level } from './diff-report.ts';
import { acceptanceText, documentName } from './diff-text.ts';

const severityOf: Record<Level, string> = { error: 'major', warning: 'minor', info: 'info' };

/** Accepted changes stay in as `info`, with who and why. */
export function diffGitlab(report: DiffReport): string {
  const unread = report.errors.map(({ file, line = 1, message, harmless }) => ({
    description: visible(message),
    check_name: 'input-error',
    fingerprint: `input-error:${file}:${message}`,
    severity: harmless ? 'minor' : 'blocker',
    location: { path: file, lines: { begin: line } },
  }));
  const found = report.documents.flatMap(document => [
    ...document.version.problems.map(({ id, level, message }) => ({
      description: visible(message),
      check_name: id,
      fingerprint: `${id}:${document.files.revision ?? ''}:${message}`,
      severity: level === 'error' ? 'critical' : severityOf[level],
      location: { path: document.files.revision ?? '', lines: { begin: document.version.place?.line ?? 1 } },
    })),
    ...document.changes.map(change => ({
      description: visible([acceptanceText(change), change.operation, change.message].filter(Boolean).join(' · ')),
      check_name: change.id,
      // GitLab drops what has the same one; documents of one API may share a change.
      fingerprint: report.isMany ? `${documentName(document)}:${change.fingerprint}` : change.fingerprint,
      severity: change.accepted ? 'info' : change.breaking ? 'critical' : severityOf[change.level],
      location: {
        path: change.revision?.file ?? document.files.revision ?? change.base?.file ?? '',
        lines: { begin: change.revision?.line ?? 1 },
      },
    })),
  ]);
  return jsonText([...unread, ...found]) + '\n';
}

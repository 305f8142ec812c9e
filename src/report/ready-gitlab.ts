/** A look at readiness as GitLab's code quality JSON. */
import { jsonText, visible } from '../text.ts';
import { isMet, type ReadyReport } from './ready-report.ts';
import { evidenceText, placeOf, remarksOf, statusWord } from './ready-text.ts';

const severities = { block: 'critical', warn: 'minor', info: 'info' } as const;

/** What is not met; a waived item stays in as `info`, with who and why. */
export function readyGitlab(report: ReadyReport): string {
  const unread = report.errors.map(({ file, line = 1, message }) => ({
    description: visible(message),
    check_name: 'input-error',
    fingerprint: `input-error:${file}:${message}`,
    severity: 'blocker',
    location: { path: file, lines: { begin: line } },
  }));
  const found = report.apis.flatMap(api =>
    api.items
      .filter(item => !isMet(item) || item.waiver)
      .map(item => {
        const { file, line } = placeOf(item, api);
        const [first] = [...item.evidence.map(evidenceText), ...remarksOf(item)];
        return {
          description: visible(
            [`${item.title}: ${statusWord(item)}`, item.waiver ? remarksOf(item)[0] : first]
              .filter(Boolean)
              .join(' · '),
          ),
          check_name: item.id,
          fingerprint: `${item.id}:${api.name}`,
          severity: item.waiver ? 'info' : severities[item.gate],
          location: { path: file, lines: { begin: line } },
        };
      }),
  );
  return `${jsonText([...unread, ...found])}\n`;
}

/** The report as GitLab's code quality JSON, a subset of Code Climate's format. */
import type { Severity } from '../finding.ts';
import { jsonText, visible } from '../text.ts';
import { checkGitlab } from './check-joined.ts';
import { diffGitlab } from './diff-gitlab.ts';
import { readyGitlab } from './ready-gitlab.ts';
import { defineReporter, suppressionText } from './report.ts';

const severityOf: Record<Severity, string> = { error: 'critical', warning: 'major', info: 'minor', hint: 'info' };

export const gitlab = defineReporter({
  id: 'gitlab',
  title: 'For GitLab code quality',
  mime: 'application/json',
  /**
   * Old findings stay in: GitLab itself compares two reports by fingerprint. Suppressed ones stay in as `info`, with who
   * and why, since the format has no other place for them.
   */
  lint({ findings, errors }) {
    const unread = errors.map(({ file, line = 1, message }) => ({
      description: visible(message),
      check_name: 'input-error',
      fingerprint: `input-error:${file}:${message}`,
      severity: 'blocker',
      location: { path: file, lines: { begin: line } },
    }));
    const found = findings.map(finding => ({
      description: visible([suppressionText(finding), finding.message].filter(Boolean).join(' · ')),
      check_name: finding.rule,
      fingerprint: finding.fingerprint,
      severity: finding.suppressed ? 'info' : severityOf[finding.severity],
      location: {
        path: finding.file,
        lines: { begin: finding.range.start.line, end: finding.range.end.line },
      },
    }));
    return jsonText([...unread, ...found]) + '\n';
  },
  diff: diffGitlab,
  ready: readyGitlab,
  check: checkGitlab,
});

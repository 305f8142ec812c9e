/** The report as workflow commands that GitHub's runner turns into annotations. */
import { counts, type Finding, type InputError, type Severity } from '../finding.ts';
import { workflowCommand } from '../text.ts';
import { checkGithub } from './check-joined.ts';
import { diffGithub } from './diff-github.ts';
import { readyGithub } from './ready-github.ts';
import { bySeverity, count, defineReporter, type LintReport, ruleText, thousands } from './report.ts';

/** GitHub shows so many of a level in a step and drops the rest without a word. */
const levelLimit = 10;

type Level = 'error' | 'warning' | 'notice';
const levelOf: Record<Severity, Level> = { error: 'error', warning: 'warning', info: 'notice', hint: 'notice' };

export const github = defineReporter({
  id: 'github',
  title: 'For GitHub Actions: annotations',
  mime: 'text/plain',
  /** Only findings that count are annotated; one last notice tells how many others there are. */
  lint(report) {
    const lines: Record<Level, string[]> = { error: report.errors.map(errorLine), warning: [], notice: [] };
    for (const finding of bySeverity(report.findings.filter(counts))) {
      lines[levelOf[finding.severity]].push(findingLine(finding, ruleText(report, finding).remedy));
    }
    const { old, suppressed } = report.summary;
    const all = [lines.error, lines.warning, lines.notice];
    const isWhole = all.every(level => level.length <= levelLimit) && old + suppressed === 0;
    if (isWhole) return asLines(all.flat());
    // The last notice counts as one of its level.
    const shown = all.flatMap(level => level.slice(0, level === lines.notice ? levelLimit - 1 : levelLimit));
    return asLines([...shown, restLine(all.flat().length - shown.length, report)]);
  },
  diff: diffGithub,
  ready: readyGithub,
  check: checkGithub,
});

function asLines(lines: string[]): string {
  return lines.map(line => line + '\n').join('');
}

function findingLine(finding: Finding, remedy: string | undefined): string {
  const { rule, guideline, message, file, range, severity } = finding;
  const { start, end } = range;
  const isOneLine = start.line === end.line;
  const properties = {
    file: fileProperty(file),
    line: start.line,
    endLine: end.line,
    // GitHub takes columns only where the finding stands on one line.
    col: isOneLine ? start.column : undefined,
    endColumn: isOneLine ? end.column : undefined,
    title: [rule, guideline].filter(Boolean).join(' '),
  };
  return workflowCommand(levelOf[severity], properties, remedy ? `${message}\nFix: ${remedy}` : message);
}

function errorLine({ file, line, column, message }: InputError): string {
  const properties = { file: fileProperty(file), line, col: column, title: 'Could not be read' };
  return workflowCommand('error', properties, message);
}

/** Standard input is no file that GitHub could show. */
function fileProperty(file: string): string | undefined {
  return file === '<stdin>' ? undefined : file;
}

function restLine(left: number, { summary: { old, suppressed } }: LintReport): string {
  const parts: string[] = [];
  if (left > 0) parts.push(`${count(left, 'more finding')}, since GitHub shows ${levelLimit} of a level`);
  if (old > 0) parts.push(`${thousands(old)} old, known to the base`);
  if (suppressed > 0) parts.push(`${thousands(suppressed)} suppressed`);
  return workflowCommand('notice', { title: 'specgate' }, `Not shown here: ${parts.join('; ')}. The report has all.`);
}

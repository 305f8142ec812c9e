/** A comparison as workflow commands that GitHub's runner turns into annotations. */
import { workflowCommand } from '../text.ts';
import type { ChangeReport, DiffReport, DocumentDiff, Level } from './diff-report.ts';
import { acceptedCount, policyText, proofText } from './diff-text.ts';
import { count } from './report.ts';

/** GitHub shows so many of a level in a step and drops the rest without a word. */
const levelLimit = 10;
const commandOf: Record<Level, 'error' | 'warning' | 'notice'> = { error: 'error', warning: 'warning', info: 'notice' };

/** Versions first, then changes that are not accepted; one last notice tells how many others there are. */
export function diffGithub(report: DiffReport): string {
  const lines: Record<Level, string[]> = { error: [], warning: [], info: [] };
  for (const { file, line, column, message, harmless } of report.errors) {
    lines[harmless ? 'warning' : 'error'].push(
      workflowCommand(harmless ? 'warning' : 'error', { file, line, col: column, title: 'Could not be read' }, message),
    );
  }
  for (const document of report.documents) {
    const file = document.files.revision ?? undefined;
    const { place, problems } = document.version;
    for (const { id, level, message } of problems)
      lines[level].push(
        workflowCommand(
          commandOf[level],
          { file: annotated(place?.file ?? file), line: place?.line, title: id },
          message,
        ),
      );
    for (const change of document.changes)
      if (!change.accepted) lines[change.level].push(changeLine(change, document, report));
  }
  const accepted = acceptedCount(report);
  if (accepted > 0)
    lines.info.unshift(
      workflowCommand(
        'notice',
        { title: 'specgate' },
        `${count(accepted, 'change')} accepted in .specgate/accepted.yaml; the report has who and why.`,
      ),
    );
  const shown = Object.values(lines).flatMap(list => list.slice(0, levelLimit - 1));
  const left = Object.values(lines).reduce((sum, list) => sum + list.length, 0) - shown.length;
  const rest =
    left === 0
      ? []
      : [
          workflowCommand(
            'notice',
            { title: 'specgate' },
            `Not shown here: ${count(left, 'more change')}, since GitHub shows ${levelLimit} of a level. The report has all.`,
          ),
        ];
  return [...shown, ...rest].map(line => `${line}\n`).join('');
}

/** What is gone has no line in the revision: the annotation stands at its file. */
function changeLine(change: ChangeReport, document: DocumentDiff, { kinds }: DiffReport): string {
  const { id, level, operation, message, revision } = change;
  const file = revision?.file ?? document.files.revision;
  const remedy = change.breaking && Object.hasOwn(kinds, id) ? kinds[id]?.remedy : undefined;
  const text = [
    `${operation === null ? '' : `${operation}: `}${message}`,
    proofText(change),
    policyText(change),
    remedy && `Fix: ${remedy}`,
  ]
    .filter(Boolean)
    .join('\n');
  return workflowCommand(commandOf[level], { file: annotated(file), line: revision?.line, title: id }, text);
}

/** What came from standard input is no file of the repository. */
function annotated(file: string | null | undefined): string | undefined {
  return file === '<stdin>' ? undefined : (file ?? undefined);
}

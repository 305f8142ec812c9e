/** A comparison for people at a terminal: changes by operation, and the verdict last. */
import { breakCommands, truncate, visible } from '../text.ts';
import type { ChangeReport, DiffReport, DocumentDiff, Level } from './diff-report.ts';
import {
  acceptanceText,
  bumpOf,
  byOperation,
  changeCounts,
  diffVerdict,
  documentName,
  operationsText,
  policyText,
  proofText,
  sharedText,
  verdictWord,
  versionLines,
} from './diff-text.ts';
import { nextLines, unreadLines, verdictLines } from './ending-stylish.ts';
import type { RenderOptions } from './report.ts';
import { paint, type Style, wrap } from './terminal.ts';

const styleOf: Record<Level, Style[]> = { error: ['bold', 'red'], warning: ['yellow'], info: ['blue'] };
const witnessLength = 300;

export function diffStylish(report: DiffReport, options: RenderOptions): string {
  const columns = Math.max(options.columns, 40);
  const { color } = options;
  const explained = new Set<string>();
  const lines: string[] = [];
  for (const document of report.documents) lines.push(...documentLines(document));
  const look = { color, columns };
  lines.push(...unreadLines(report.errors, look), ...verdictLines(diffVerdict(report), report.open, look));
  if (report.documents.some(document => document.changes.length > 0))
    lines.push(paint(color, '  specgate explain ID tells what is behind a kind of change', 'dim'));
  lines.push(...nextLines(bumpOf(report), look));
  return breakCommands(`${lines.join('\n')}\n`);

  function documentLines(document: DocumentDiff): string[] {
    const { base, revision } = document.files;
    const title =
      base === null || revision === null || base === revision ? documentName(document) : `${base} → ${revision}`;
    const found = [paint(color, visible(title), 'bold', 'underline')];
    for (const { operations, changes } of byOperation(document.changes)) {
      const name = operationsText(operations) + (operations.length > 1 ? ', with places of the first' : '');
      found.push('', ...wrap(visible(name), columns).map(line => paint(color, line, 'bold')));
      for (const change of changes) found.push(...changeLines(change));
    }
    found.push('', ...wrap(changeCounts(document.changes), columns));
    for (const line of versionLines(document)) found.push(...wrap(visible(line), columns));
    if (document.secondOpinion)
      found.push(...wrap(visible(`Second opinion: ${document.secondOpinion.message}.`), columns));
    found.push('');
    return found;
  }

  function changeLines(change: ChangeReport): string[] {
    const indent = 22;
    const pad = ' '.repeat(indent);
    const head = `  ${paint(color, change.level.padEnd(8), ...styleOf[change.level])}${verdictWord(change).padEnd(12)}`;
    const [first = '', ...rest] = wrap(visible(change.message + sharedText(change)), columns - indent);
    const notes = [`${change.id}  ${placesOf(change)}`, proofText(change), policyText(change), acceptanceText(change)];
    if (change.breaking && !change.accepted && !explained.has(change.id)) {
      explained.add(change.id);
      const text = Object.hasOwn(report.kinds, change.id) ? report.kinds[change.id] : undefined;
      if (text) notes.push(`fix: ${text.remedy}`);
    }
    return [
      head + first,
      ...rest.map(line => pad + line),
      ...notes.flatMap(note =>
        note === undefined
          ? []
          : wrap(truncate(visible(note), witnessLength), columns - indent).map(line => pad + paint(color, line, 'dim')),
      ),
    ];
  }
}

/** `openapi.yaml:12 → openapi.yaml:14`, with what exists. */
function placesOf({ base, revision }: ChangeReport): string {
  const [before, after] = [base, revision].map(place => place && `${place.file}:${place.line}`);
  return [before, after].filter(Boolean).join(' → ');
}

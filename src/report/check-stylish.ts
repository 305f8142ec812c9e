/** The whole gate for people at a terminal: per API a line for each engine, what shuts the gate, what to do; the verdict last. */
import { breakCommands, truncate, visible } from '../text.ts';
import type { CheckApi, CheckReport } from './check-report.ts';
import {
  breakingChanges,
  breakingPublished,
  checkVerdict,
  exceptionTexts,
  gateTexts,
  linesOf,
  missingItems,
  missingWord,
  newFindings,
  proposalTexts,
  remediesOf,
} from './check-text.ts';
import type { ChangeReport } from './diff-report.ts';
import { proofText } from './diff-text.ts';
import { unreadLines, verdictLines } from './ending-stylish.ts';
import { count, place, type RenderOptions } from './report.ts';
import { paint, wrap } from './terminal.ts';

const shown = 8;
const textLimit = 400;
const engineColumns = 12;

export function checkStylish(report: CheckReport, { columns: wanted, color }: RenderOptions): string {
  const columns = Math.max(wanted, 40);
  const lines: string[] = report.apis.flatMap(apiLines);
  if (report.untouched.length > 0) {
    const names = report.untouched.slice(0, 10).join(', ');
    const more = report.untouched.length > 10 ? ` and ${report.untouched.length - 10} more` : '';
    lines.push(...indented(`Untouched: ${names}${more}`, 0, 'dim'), '');
  }
  for (const text of gateTexts(report)) lines.push(...indented(text, 0, 'yellow'), '');
  const look = { color, columns };
  lines.push(...unreadLines(report.errors, look), ...verdictLines(checkVerdict(report), report.open, look));
  return breakCommands(`${lines.join('\n')}\n`);

  function apiLines(api: CheckApi): string[] {
    const state = api.status === 'new' ? ', new' : api.status === 'deleted' ? ', deleted' : '';
    const found = [paint(color, visible(`${api.name} (${api.file}${state})`), 'bold', 'underline')];
    for (const { engine, ok, says } of linesOf(api)) {
      const mark = paint(color, ok ? '✓' : '✗', ok ? 'green' : 'red');
      found.push(`  ${mark} ${engine.padEnd(engineColumns)}${visible(says)}`);
      if (engine === 'lint') found.push(...listed(findingTexts(api)));
      if (engine === 'changes') found.push(...listed(changeTexts(breakingChanges(api))));
      if (engine === 'published') found.push(...listed(changeTexts(breakingPublished(api))));
      if (engine === 'readiness') found.push(...listed(itemTexts(api)));
    }
    found.push(...exceptions('let through', exceptionTexts(api)), ...exceptions('asked for', proposalTexts(api)));
    // Each whole on its line, so that the command in it can be copied.
    for (const remedy of remediesOf(api, report)) found.push(paint(color, `  → ${visible(remedy)}`, 'bold'));
    return [...found, ''];
  }

  function exceptions(title: string, texts: readonly string[]): string[] {
    if (texts.length === 0) return [];
    return [
      `  ${paint(color, '!', 'yellow')} ${title.padEnd(engineColumns)}${count(texts.length, 'exception')}`,
      ...listed(texts),
    ];
  }

  function listed(texts: readonly string[]): string[] {
    const found = texts.slice(0, shown).flatMap(text => indented(text, 6, 'dim'));
    const left = texts.length - shown;
    return left > 0 ? [...found, ...indented(`and ${count(left, 'more')}`.replace(/mores$/, 'more'), 6, 'dim')] : found;
  }

  function indented(text: string, indent: number, ...styles: Parameters<typeof paint>[2][]): string[] {
    const [first = '', ...rest] = wrap(visible(truncate(text, textLimit)), columns - indent - 2);
    const pad = ' '.repeat(indent);
    return [`${pad}${paint(color, first, ...styles)}`, ...rest.map(line => `${pad}  ${paint(color, line, ...styles)}`)];
  }
}

function findingTexts({ lint }: CheckApi): string[] {
  return newFindings(lint?.findings ?? []).map(
    ({ file, range, severity, message, rule }) => `${file}:${place(range)} ${severity}: ${message} (${rule})`,
  );
}

function changeTexts(changes: readonly ChangeReport[]): string[] {
  return changes.map(change => {
    const where = change.operation === null ? '' : `${change.operation}: `;
    const proof = proofText(change);
    return `${where}${change.message} (${change.id})${proof === undefined ? '' : `; ${proof}`}`;
  });
}

function itemTexts(api: CheckApi): string[] {
  return missingItems(api).map(item => `${item.id} ${item.title} (${missingWord(item)})`);
}

/** Removes an entry of a mapping or an item of a list, with the comment on its own line; all other comments stay. */
import type { Splice } from './edit.ts';
import { afterBreak, endsLine, indentOf, lineEnd, lineStart } from './lines-around.ts';
import type { SourcePlace } from './source.ts';

/** The splices, or undefined where the layout allows no clean cut. */
export function removeEntry(text: string, place: SourcePlace): Splice[] | undefined {
  return place.parent.isFlow ? removeFlow(text, place) : removeBlock(text, place);
}

function removeBlock(text: string, { parent, owner, index, entry }: SourcePlace): Splice[] | undefined {
  if (!endsLine(text, entry.end)) return undefined;
  const end = lineEnd(text, entry.end);
  if (parent.entries.length === 1) {
    // A block collection cannot be empty; it closes up to its key where nothing stands between.
    const empty = parent.kind === 'sequence' ? '[]' : '{}';
    const from = owner?.key ? text.indexOf(':', owner.key.end) + 1 : parent.contentStart;
    const isNextToKey = owner?.key !== undefined && /^\s*$/.test(text.slice(from, parent.contentStart));
    return [{ start: isNextToKey ? from : parent.contentStart, end, text: isNextToKey ? ` ${empty}` : empty }];
  }
  if (indentOf(text, entry.start) !== undefined) return [wholeLines(text, entry.start, end)];
  // The first entry behind a dash: the next one takes its place.
  const next = parent.entries[index + 1];
  if (!next || !/^\s*$/.test(text.slice(end, next.start))) return undefined;
  return [{ start: entry.start, end: next.start, text: '' }];
}

function removeFlow(text: string, { parent: { entries }, index, entry }: SourcePlace): Splice[] | undefined {
  const before = entries[index - 1];
  const next = entries[index + 1];
  const comma = next ? text.indexOf(',', entry.end) : -1;
  if (next) {
    // A comment between an entry and its comma could hold the comma that is found.
    if (comma === -1 || !/^\s*$/.test(text.slice(entry.end, comma))) return undefined;
    if (indentOf(text, entry.start) !== undefined && endsLine(text, comma + 1)) {
      return [wholeLines(text, entry.start, lineEnd(text, comma))];
    }
    const isClose = /^\s*$/.test(text.slice(comma + 1, next.start));
    return [{ start: entry.start, end: isClose ? next.start : comma + 1, text: '' }];
  }
  const ownLine = indentOf(text, entry.start) !== undefined && endsLine(text, entry.end);
  if (!before) {
    return [
      ownLine
        ? wholeLines(text, entry.start, lineEnd(text, entry.end))
        : { start: entry.start, end: entry.end, text: '' },
    ];
  }
  const gap = text.slice(before.end, entry.start);
  if (/^\s*,\s*$/.test(gap)) {
    return [{ start: before.end, end: ownLine ? lineEnd(text, entry.end) : entry.end, text: '' }];
  }
  // Comments stand between: they stay.
  if (!/^\s*,/.test(gap)) return undefined;
  const at = text.indexOf(',', before.end);
  const rest = ownLine
    ? wholeLines(text, entry.start, lineEnd(text, entry.end))
    : { start: entry.start, end: entry.end, text: '' };
  return [{ start: at, end: at + 1, text: '' }, rest];
}

function wholeLines(text: string, first: number, end: number): Splice {
  const start = lineStart(text, first);
  // At the end of a text without a last line break, the break before goes.
  if (end === text.length && start > 0) {
    return { start: text.slice(start - 2, start) === '\r\n' ? start - 2 : start - 1, end, text: '' };
  }
  return { start, end: afterBreak(text, end), text: '' };
}

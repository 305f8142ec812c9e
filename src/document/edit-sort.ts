/** Sorts the items of a list: each moves with the comments on its lines and right above it; what stands between stays. */
import type { Document } from './document.ts';
import type { Splice } from './edit.ts';
import { endsLine, indentOf, lineEnd, lineStart } from './lines-around.ts';
import type { Path } from './pointer.ts';
import { findSource, type SourceNode } from './source.ts';

/** The splices, or undefined where the layout allows no clean exchange. */
export function sortItems(document: Document, path: Path, order: readonly number[]): Splice[] | undefined {
  const list = findSource(document, path)?.entry.value;
  const isWhole = list?.entries.length === order.length && new Set(order).size === order.length;
  if (list?.kind !== 'sequence' || !isWhole) return undefined;
  const { text } = document;
  const parts = list.isFlow ? flowParts(text, list) : blockParts(text, list);
  return parts?.map(({ start, end }, index) => {
    const from = parts[order[index]!]!;
    return { start, end, text: text.slice(from.start, from.end) };
  });
}

interface Part {
  start: number;
  end: number;
}

function flowParts(text: string, { entries }: SourceNode): Part[] | undefined {
  // A comment would stay and then speak of another item.
  const isPlain = entries.every(({ end }, index) => !text.slice(end, entries[index + 1]?.start ?? end).includes('#'));
  return isPlain ? entries.map(({ start, end }) => ({ start, end })) : undefined;
}

function blockParts(text: string, { entries }: SourceNode): Part[] | undefined {
  const parts = entries.map(({ start, end }) => {
    if (indentOf(text, start) === undefined || !endsLine(text, end)) return undefined;
    let first = lineStart(text, start);
    for (let above = lineAbove(text, first); above && /^[ \t]*#/.test(above.text); above = lineAbove(text, first)) {
      first = above.start;
    }
    return { start: first, end: lineEnd(text, end) };
  });
  return parts.every(part => part !== undefined) ? parts : undefined;
}

function lineAbove(text: string, start: number): { start: number; text: string } | undefined {
  if (start === 0) return undefined;
  const end = text.slice(start - 2, start) === '\r\n' ? start - 2 : start - 1;
  const from = lineStart(text, end);
  return { start: from, text: text.slice(from, end) };
}

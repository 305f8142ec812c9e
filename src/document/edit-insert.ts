/** Inserts an entry into a mapping or an item at the end of a list, laid out as its neighbours are. */
import type { Document } from './document.ts';
import type { Splice } from './edit.ts';
import { breakOf, endsLine, indentOf, lineEnd, lineStart } from './lines-around.ts';
import { getAt, own, type Path } from './pointer.ts';
import { findSource, type SourceEntry, type SourceNode, sourceOf } from './source.ts';
import {
  type FlowLayout,
  type ValueStyle,
  writeBlockEntry,
  writeBlockItem,
  writeFlow,
  writeScalar,
} from './write-value.ts';

/** The splices, or undefined where the mapping has the key, comes by an alias or is laid out in another way. */
export function insertEntry(
  document: Document,
  path: Path,
  key: string,
  value: unknown,
  after: string | undefined,
): Splice[] | undefined {
  const mapping = nodeAt(document, path);
  if (mapping?.kind !== 'mapping' || own(getAt(document.data, path), key) !== undefined) return undefined;
  const { text } = document;
  const neighbour = mapping.entries.findLast(({ name }) => name === after) ?? mapping.entries.at(-1);
  const style = styleBeside(document, mapping, neighbour?.key);
  if (mapping.isFlow) {
    return insertFlow(text, mapping, neighbour, layout => {
      return writeScalar(key, style) + layout.colon + writeFlow(value, { ...style, quotes: 'plain' }, layout);
    });
  }
  return neighbour && insertLines(text, neighbour, writeBlockEntry(key, value, { ...style, quotes: 'plain' }));
}

/** The splices, or undefined where the list is empty in block style, comes by an alias or is laid out in another way. */
export function appendItem(document: Document, path: Path, value: unknown): Splice[] | undefined {
  const list = nodeAt(document, path);
  if (list?.kind !== 'sequence') return undefined;
  const { text } = document;
  const neighbour = list.entries.at(-1);
  const inner = neighbour?.value.entries[0];
  const style = styleBeside(document, list, inner ? inner.key : neighbour?.value);
  const write = (layout: FlowLayout): string => writeFlow(value, style, layout);
  if (list.isFlow) return insertFlow(text, list, neighbour, write);
  if (!neighbour) return undefined;
  if (neighbour.value.isFlow)
    return insertLines(text, neighbour, [`- ${write(layoutOf(text, neighbour.value, neighbour))}`]);
  return insertLines(text, neighbour, writeBlockItem(value, styleBeside(document, list, (inner ?? neighbour).value)));
}

function nodeAt(document: Document, path: Path): SourceNode | undefined {
  return path.length === 0 ? sourceOf(document) : findSource(document, path)?.entry.value;
}

function styleBeside(document: Document, { isFlow }: SourceNode, neighbour: SourceNode | undefined): ValueStyle {
  const quotes = neighbour?.kind === 'scalar' && neighbour.style !== 'block' ? neighbour.style : 'plain';
  return { isJson: document.syntax === 'json', isFlow, quotes };
}

function insertLines(text: string, neighbour: SourceEntry, lines: readonly string[]): Splice[] | undefined {
  const before = text.slice(lineStart(text, neighbour.start), neighbour.start);
  if (before.includes('\t') || !endsLine(text, neighbour.end)) return undefined;
  const at = lineEnd(text, neighbour.end);
  // Behind a dash the entries stand as deep as the first of them.
  const start = breakOf(text) + ' '.repeat(before.length);
  return [{ start: at, end: at, text: lines.map(line => start + line).join('') }];
}

function insertFlow(
  text: string,
  collection: SourceNode,
  neighbour: SourceEntry | undefined,
  write: (layout: FlowLayout) => string,
): Splice[] | undefined {
  const layout = layoutOf(text, collection, neighbour);
  if (!neighbour) {
    const at = collection.contentStart + 1;
    return [{ start: at, end: at, text: write({ ...layout, unit: undefined }) }];
  }
  const written = write(layout);
  const next = collection.entries[collection.entries.indexOf(neighbour) + 1];
  const indent = indentOf(text, neighbour.start);
  const comma = /^\s*,/.exec(text.slice(neighbour.end, next?.start ?? collection.end))?.[0].length ?? 0;
  if (indent === undefined || !endsLine(text, neighbour.end + comma)) {
    const text_ = (layout.colon === ':' ? ',' : ', ') + written;
    return [{ start: neighbour.end, end: neighbour.end, text: text_ }];
  }
  const at = lineEnd(text, neighbour.end + comma);
  const line = { start: at, end: at, text: layout.newline + indent + written + (comma > 0 ? ',' : '') };
  if (comma > 0) return [line];
  // Before a comment on the line of what was the last entry.
  return at === neighbour.end
    ? [{ ...line, text: `,${line.text}` }]
    : [{ start: neighbour.end, end: neighbour.end, text: ',' }, line];
}

/** How a flow collection is laid out, by one of its entries: on one line or on several, with or without spaces. */
function layoutOf(text: string, collection: SourceNode, neighbour: SourceEntry | undefined): FlowLayout {
  const sample = neighbour?.key ? neighbour : neighbour?.value.entries[0];
  const gap = sample?.key ? text.slice(sample.key.end, sample.value.start) : ': ';
  const indent = neighbour ? indentOf(text, neighbour.start) : undefined;
  const outer = /^[ \t]*/.exec(text.slice(lineStart(text, collection.start)))![0];
  // A new collection is spread over lines where its neighbour is, or where it stands between such.
  const isSpread =
    indent !== undefined &&
    (neighbour?.key !== undefined || /[\r\n]/.test(text.slice(neighbour!.start, neighbour!.end)));
  const unit = isSpread && indent.startsWith(outer) ? indent.slice(outer.length) : undefined;
  return { colon: gap === ':' ? ':' : ': ', indent: indent ?? outer, unit, newline: breakOf(text) };
}

/** Edits of a document's text: one entry changes; comments, quotes, indentation, line ends and all other bytes stay. */
import type { Document } from './document.ts';
import { appendItem, insertEntry } from './edit-insert.ts';
import { removeEntry } from './edit-remove.ts';
import { sortItems } from './edit-sort.ts';
import { getAt, type Path } from './pointer.ts';
import { findSource, type SourcePlace } from './source.ts';
import { writeScalar } from './write-value.ts';

export interface Edit {
  document: Document;
  path: Path;
  change: Change;
}

export type Change =
  /** The scalar at the path. */
  | { kind: 'replace'; value: string | number | boolean | null }
  /** The last key of the path. */
  | { kind: 'rename'; key: string }
  /** The entry or item at the path. */
  | { kind: 'remove' }
  /** Of a key that stands twice, the last one: the data stays where both say the same. */
  | { kind: 'remove-repeat' }
  /** Of the list at the path: the order by present indexes. */
  | { kind: 'sort'; order: readonly number[] }
  /** At the end of the list at the path, which has items. */
  | { kind: 'append'; value: unknown }
  /** Into the mapping at the path, behind the key `after` where it has one, else at its end. */
  | { kind: 'insert'; key: string; value: unknown; after?: string };

/** Text that takes the place of `start` to `end` (exclusive). */
export interface Splice {
  start: number;
  end: number;
  text: string;
}

/** What an edit does to the text; undefined where it cannot be done without touching more (aliases, odd layouts). */
export function planEdit({ document, path, change }: Edit): Splice[] | undefined {
  if (change.kind === 'insert') return insertEntry(document, path, change.key, change.value, change.after);
  if (change.kind === 'append') return appendItem(document, path, change.value);
  if (change.kind === 'sort') return sortItems(document, path, change.order);
  const place = findSource(document, path);
  if (!place) return undefined;
  if (change.kind === 'replace') return replaceScalar(document, place, change.value);
  if (change.kind === 'rename') return renameKey(document, path, place, change.key);
  const times = place.parent.entries.filter(({ name }) => name !== undefined && name === place.entry.name).length;
  const isRepeated = place.parent.kind === 'mapping' && times > 1;
  return isRepeated === (change.kind === 'remove-repeat') ? removeEntry(document.text, place) : undefined;
}

function replaceScalar(document: Document, { parent, entry }: SourcePlace, value: unknown): Splice[] | undefined {
  const { kind, style, contentStart: start, end } = entry.value;
  if (kind !== 'scalar' || style === 'block') return undefined;
  const text = writeScalar(value, { isJson: document.syntax === 'json', isFlow: parent.isFlow, quotes: style });
  // An empty value stands right at its colon or dash.
  return [{ start, end, text: start === end ? ` ${text}` : text }];
}

function renameKey(
  document: Document,
  path: Path,
  { parent, entry: { key } }: SourcePlace,
  name: string,
): Splice[] | undefined {
  const isTaken = Object.hasOwn(Object(getAt(document.data, path.slice(0, -1))), name);
  if (key?.kind !== 'scalar' || key.style === 'block' || isTaken) return undefined;
  const style = { isJson: document.syntax === 'json', isFlow: parent.isFlow, quotes: key.style };
  return [{ start: key.contentStart, end: key.end, text: writeScalar(name, style) }];
}

/** True where two edits cannot be done on one text, because they meet; two insertions at one place can, one after the other. */
export function overlap(a: readonly Splice[], b: readonly Splice[]): boolean {
  return a.some(one => b.some(other => meet(one, other)));
}

function meet(one: Splice, other: Splice): boolean {
  const [isInsertion, otherInserts] = [one.start === one.end, other.start === other.end];
  if (isInsertion && otherInserts) return false;
  if (isInsertion || otherInserts) return one.start <= other.end && other.start <= one.end;
  return one.start < other.end && other.start < one.end;
}

/** The text with the splices done, which must not overlap; insertions at one place in the order given. */
export function spliceText(text: string, splices: readonly Splice[]): string {
  const sorted = splices.map((splice, index) => ({ ...splice, index }));
  sorted.sort((a, b) => a.start - b.start || a.end - b.end || a.index - b.index);
  let result = '';
  let at = 0;
  for (const splice of sorted) {
    result += text.slice(at, splice.start) + splice.text;
    at = splice.end;
  }
  return result + text.slice(at);
}

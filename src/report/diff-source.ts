/** The source of a change for the page of a comparison: the lines that differ, side by side. */
import { htmlText, truncate } from '../text.ts';
import type { ChangeReport, SourcePlace } from './diff-report.ts';
import { sourceLink } from './link.ts';
import type { RenderOptions } from './report.ts';

/** Lines above and below what is marked. */
const around = { before: 1, after: 4 };
/** So far the sides are read for the first line that differs. */
const maxRead = 60;
const maxLine = 200;
/** Lines beyond this are of a file for machines. */
const maxSource = 2_000;

interface Row {
  /** Undefined for lines left out. */
  line: number | undefined;
  text: string;
  isMarked: boolean;
}

/** Both sides, or the one that there is. */
export function sourceSides({ base, revision, pointer }: ChangeReport, options: RenderOptions): string {
  const [before, after] = [linesFrom(base, options), linesFrom(revision, options)];
  const marks = base && revision ? firstDifference(before, after) : { before: [0], after: [0] };
  const sides = [
    base && side('Before', base, rowsOf(base, before, marks.before, options)),
    revision && side('After', revision, rowsOf(revision, after, marks.after, options)),
  ].filter(text => text !== null);
  return `<div class="pair${sides.length === 1 ? ' alone' : ''}">${sides.join('')}</div>`;

  function side(label: 'Before' | 'After', place: SourcePlace, rows: readonly Row[]): string {
    const only = base && revision ? label : label === 'Before' ? 'Gone' : 'New';
    const link = sourceLink(place.file, place.line, options);
    const where = `line ${place.line}`;
    const isOwn = (place === revision) === (revision !== null);
    return [
      `<div class="${label.toLowerCase()}">`,
      `<p class="note">${only}: ${link ? `<a href="${htmlText(link)}">${where}</a>` : where}`,
      rows.length === 0 && isOwn ? `, at <code>${htmlText(truncate(pointer, maxLine))}</code>` : '',
      '</p>',
      rows.length === 0 ? '' : `<pre class="source">${rows.map(rowText).join('')}</pre>`,
      '</div>',
    ].join('');
  }
}

/** The lines from a place on, as far as they are read; none where the file is written for machines. */
function linesFrom(place: SourcePlace | null, { excerpt }: RenderOptions): string[] {
  const lines: string[] = [];
  for (let at = 0; place && at < maxRead; at++) {
    const line = excerpt(place.file, place.line + at);
    if (line === undefined) break;
    if (line.length > maxSource) return at === 0 ? [] : lines;
    lines.push(line);
  }
  return lines;
}

/** Which lines to mark on each side, counted from its place: what is only there, or the first that differ. */
function firstDifference(before: readonly string[], after: readonly string[]): { before: number[]; after: number[] } {
  // The comma behind a value says nothing about it.
  const norm = (line: string | undefined): string | undefined => line?.trim().replace(/,$/, '');
  const [one, other] = [before.map(norm), after.map(norm)];
  const first = one.findIndex((line, at) => line !== other[at]);
  if (first === -1 || other.length <= first) return { before: [0], after: [0] };
  const span = (count: number): number[] => Array.from({ length: count }, (_, at) => first + at);
  for (let count = 1; count <= around.after; count++) {
    if (other[first + count] === one[first]) return { before: [], after: span(count) };
    if (one[first + count] === other[first]) return { before: span(count), after: [] };
  }
  return { before: [first], after: [first] };
}

/** The line of the place, and the marked ones with what stands around them. */
function rowsOf(
  { file, line }: SourcePlace,
  lines: readonly string[],
  marked: readonly number[],
  { excerpt }: RenderOptions,
): Row[] {
  if (lines.length === 0) return [];
  const last = marked.at(-1) ?? 0;
  const start = last <= around.after ? -around.before : (marked[0] ?? 0) - around.before;
  const end = Math.min(lines.length - 1, Math.max(around.after, last + 2));
  const numbers = Array.from({ length: end - start + 1 }, (_, index) => start + index);
  const all = start > 0 ? [0, ...numbers] : numbers;
  const rows = all.flatMap((at, index): Row[] => {
    const text = at < 0 ? excerpt(file, line + at) : lines[at];
    if (text === undefined) return [];
    const gap: Row[] =
      index > 0 && at > (all[index - 1] ?? 0) + 1 ? [{ line: undefined, text: '', isMarked: false }] : [];
    return [...gap, { line: line + at, text: text.trimEnd(), isMarked: marked.includes(at) }];
  });
  return withoutIndent(rows);
}

/** Takes away what all lines begin with. */
function withoutIndent(rows: readonly Row[]): Row[] {
  const indents = rows.filter(row => row.text !== '').map(row => /^\s*/.exec(row.text)![0].length);
  const least = Math.min(...indents);
  return rows.map(row => ({ ...row, text: truncate(row.text.slice(Number.isFinite(least) ? least : 0), maxLine) }));
}

function rowText({ line, text, isMarked }: Row): string {
  const indent = /^\s*/.exec(text)![0];
  const code = isMarked ? `${indent}<mark>${htmlText(text.slice(indent.length))}</mark>` : htmlText(text);
  return `<span class="row"><i aria-hidden="true">${line ?? '⋮'}</i><code>${code}\n</code></span>`;
}

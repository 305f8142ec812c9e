/** The part of a source line that a finding is about, cut to the room that there is. */
import type { Range } from '../finding.ts';
import { visible } from '../text.ts';
import { width } from './terminal.ts';

/** Visible text, one after the other; `marked` is empty only where the range stands behind the line. */
export interface Excerpt {
  before: string;
  marked: string;
  after: string;
}

/** The source line around a range, without its indentation, in at most `columns`; `…` stands where it was cut. */
export function excerptOf(line: string, range: Range, columns: number): Excerpt {
  const start = Math.min(range.start.column - 1, line.length);
  const end = range.end.line > range.start.line ? line.length : Math.max(start + 1, range.end.column - 1);
  const excerpt: Excerpt = { before: '', marked: '', after: '' };
  let at = Math.min(line.search(/\S|$/), start);
  if (start - at > columns * 0.6) {
    at = start - Math.floor(columns / 3);
    if (/^[\uDC00-\uDFFF]/.test(line[at] ?? '')) at++;
    excerpt.before = '…';
  }
  let left = columns - excerpt.before.length;
  while (at < line.length) {
    const char = String.fromCodePoint(line.codePointAt(at) ?? 0);
    const shown = char === '\t' ? '  ' : visible(char);
    const isLast = at + char.length >= line.length;
    const part = at < start ? 'before' : at < end ? 'marked' : 'after';
    if (width(shown) > left - (isLast ? 0 : 1)) {
      excerpt[part] += '…';
      break;
    }
    excerpt[part] += shown;
    left -= width(shown);
    at += char.length;
  }
  return excerpt;
}

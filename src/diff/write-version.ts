/** Writes a version into a document: that scalar alone, so that formatting and comments stay as they are. */

import type { Document } from '../document/document.ts';
import { own } from '../document/pointer.ts';
import { UserError } from '../errors.ts';

/** The text of the document with another `info.version`. Throws a UserError where that is not a plain scalar in this file. */
export function withVersion(document: Document, version: string): string {
  const value = own(own(document.data, 'info'), 'version');
  const place = document.locate(['info', 'version'], 'value');
  const refuse = (): never => {
    throw new UserError('info.version is not written here as a plain value; write the version by hand.', {
      file: document.file,
      ...place.start,
    });
  };
  if (value === undefined || typeof value === 'object' || place.start.line !== place.end.line) return refuse();
  const start = offsetOf(document.text, place.start);
  const end = offsetOf(document.text, place.end);
  const written = document.text.slice(start, end);
  const quote = /^(["']).*\1$/s.exec(written)?.[1] ?? '';
  const isPlain = quote === '' && /^[\w.+-]+$/.test(written) && String(value).length > 0;
  if (quote === '' ? !isPlain : !written.slice(1, -1).includes(String(value))) return refuse();
  // JSON has no bare texts.
  const next = quote === '' && document.syntax === 'json' ? `"${version}"` : quote + version + quote;
  return document.text.slice(0, start) + next + document.text.slice(end);
}

/** The index of a position in a text, whose lines may end in any of the three ways. */
function offsetOf(text: string, { line, column }: { line: number; column: number }): number {
  const ends = /\r\n|\n|\r/g;
  let start = 0;
  for (let at = 1; at < line; at++) {
    if (!ends.exec(text)) break;
    start = ends.lastIndex;
  }
  return start + column - 1;
}

/** Writes a version into a document: that scalar alone, so that formatting and comments stay as they are. */

import path from 'node:path';
import type { Document } from '../document/document.ts';
import { type Splice, spliceText } from '../document/edit.ts';
import { lineChange } from '../document/line-change.ts';
import { own } from '../document/pointer.ts';
import { UserError } from '../errors.ts';
import type { VersionReport } from '../report/diff-report.ts';
import type { Suggestion } from '../suggestion.ts';

/** The text of the document with another `info.version`. Throws a UserError where that is not a plain scalar in this file. */
export function withVersion(document: Document, version: string): string {
  return spliceText(document.text, [versionSplice(document, version)]);
}

/** The next version as a suggestion; undefined where the present one will do, or cannot be replaced in this file. */
export function suggestVersion(document: Document, { ok, required, problems }: VersionReport): Suggestion | undefined {
  // Standard input, revisions and the network are not there to be written.
  if (ok || required === null || !path.isAbsolute(document.id)) return undefined;
  try {
    const change = lineChange(document.text, [versionSplice(document, required)]);
    if (!change) return undefined;
    const mends = problems.map(({ id }) => id);
    return { file: document.file, ...change, kind: 'version', mends, message: `The next version is ${required}.` };
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** Throws a UserError where `info.version` is not a plain scalar in this file. */
function versionSplice(document: Document, version: string): Splice {
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
  const text = quote === '' && document.syntax === 'json' ? `"${version}"` : quote + version + quote;
  return { start, end, text };
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

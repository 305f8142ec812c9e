/** A file of several YAML documents, as gateway and Kubernetes files are, → each of them with its places in the file. */
import { UserError } from '../errors.ts';
import type { Position, Range } from '../finding.ts';
import type { Document } from './document.ts';
import { parseDocument } from './parse.ts';

export interface Stream {
  /** Those that can be read, in their order; empty ones are left out. */
  documents: Document[];
  /** One for each document that cannot be read. */
  errors: UserError[];
}

interface Part {
  text: string;
  /** Lines of the file before it. */
  linesBefore: number;
}

/**
 * Reads each document of a YAML stream (or the one of a JSON file) on its own, so that a mistake in one does not hide the
 * others. Lines and columns count in the file. A `---` in the first column ends a document wherever it stands, even in a
 * block text (YAML 1.2, 9.1.2), so the text can be cut there before it is read.
 */
export function readStream(text: string, file: string): Stream {
  const documents: Document[] = [];
  const errors: UserError[] = [];
  for (const { text: one, linesBefore } of partsOf(text)) {
    try {
      documents.push(moved(parseDocument(one, file), linesBefore));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const { line, column } = error.place;
      errors.push(
        line === undefined
          ? error
          : new UserError(error.message, { file, line: line + linesBefore, ...(column === undefined ? {} : { column }) }),
      );
    }
  }
  return { documents, errors };
}

function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let lines: string[] = [];
  const all = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  const close = (end: number): void => {
    if (lines.some(hasContent)) parts.push({ text: lines.join('\n'), linesBefore: end - lines.length });
    lines = [];
  };
  for (const [index, line] of all.entries()) {
    const mark = /^(---|\.\.\.)(?=\s|$)/.exec(line)?.[1];
    if (mark === undefined) {
      // A directive belongs to the marker after it and says nothing that is asked here.
      lines.push(line.startsWith('%') && !lines.some(hasContent) ? '' : line);
      continue;
    }
    close(index);
    // What stands behind the marker is the document's first line.
    lines.push(mark === '---' ? `   ${line.slice(3)}` : '');
  }
  close(all.length);
  return parts;
}

function hasContent(line: string): boolean {
  return /^\s*[^\s#]/.test(line);
}

function moved(document: Document, by: number): Document {
  if (by === 0) return document;
  const down = ({ line, column }: Position): Position => ({ line: line + by, column });
  const range = ({ start, end }: Range): Range => ({ start: down(start), end: down(end) });
  return {
    ...document,
    duplicateKeys: document.duplicateKeys.map(one => ({
      ...one,
      range: range(one.range),
      firstLine: one.firstLine + by,
    })),
    locate: (path, part) => range(document.locate(path, part)),
  };
}

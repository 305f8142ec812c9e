/** One file of gateway configuration → its documents, templates included, with the line of everything in them. */
import type { Document } from '../document/document.ts';
import { parseDocuments } from '../document/parse.ts';
import { isObject, type Path, toText } from '../document/pointer.ts';
import { UserError } from '../errors.ts';
import type { InputError } from '../finding.ts';
import { truncate } from '../text.ts';
import { fill, shadePlaceholders, shadeValue, type Unfilled, unshade } from './template.ts';

/** One file that may hold gateway configuration. */
export interface SourceText {
  /** As messages name it. */
  readonly file: string;
  readonly text: string;
}

/** A value of a file with the place where it stands. */
export interface Part {
  readonly file: string;
  /** From the root of its document. */
  readonly path: Path;
  readonly data: Record<string, unknown>;
  /** The line of what stands at a path below it, or of the nearest that is there. */
  line(...below: Path): number;
  /** How the value at a path below it is written, its first line alone: `2026-01-31` or `"2026-01-31"`. */
  written(...below: Path): string;
}

export interface StreamDocument {
  /** Its number in the file, from 0. */
  readonly index: number;
  readonly data: unknown;
  line(path: Path): number;
  written(path: Path): string;
}

export interface Stream {
  readonly file: string;
  readonly documents: readonly StreamDocument[];
  /** What a template still lacks; undefined where there is nothing to fill in. */
  readonly unfilled: Unfilled | undefined;
  /** Syntax that cannot be read, keys that stand twice. */
  readonly problems: readonly InputError[];
}

/** `file:line` of what stands at a path below a part. */
export function whereOf(part: Part, ...below: Path): string {
  return `${part.file}:${part.line(...below)}`;
}

/** A part of a document; `data` is the object at `path`. */
export function partAt(stream: Stream, document: StreamDocument, path: Path, data: Record<string, unknown>): Part {
  return {
    file: stream.file,
    path,
    data,
    line: (...below) => document.line([...path, ...below]),
    written: (...below) => document.written([...path, ...below]),
  };
}

const known = new WeakMap<SourceText, { variables: ReadonlyMap<string, string>; stream: Stream }>();

/**
 * Reads a file as a stream of documents; `variables` fill its placeholders, the others are kept in the values as they are
 * written. Never throws for what the file holds: what cannot be read stands in `problems`. The last reading of a source is
 * remembered.
 */
export function readStream(source: SourceText, variables: ReadonlyMap<string, string>): Stream {
  const before = known.get(source);
  if (before?.variables === variables) return before.stream;
  const stream = read(source, variables);
  known.set(source, { variables, stream });
  return stream;
}

function read({ file, text }: SourceText, variables: ReadonlyMap<string, string>): Stream {
  const filled = fill(text, variables);
  const shaded = shadePlaceholders(filled);
  const unfilled = shaded?.unfilled;
  let documents: Document[];
  try {
    documents = parseDocuments(shaded?.text ?? filled, file);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { line = 1, column = 1 } = error.place;
    const message = unfilled ? `${untilRendered(unfilled)} ${error.message}` : error.message;
    return { file, documents: [], unfilled, problems: [{ file, line, column, message }] };
  }
  let split: string[] | undefined;
  const lines = (): string[] => (split ??= filled.split(/\r\n|\n|\r/));
  const problems = unfilled?.isConditional ? [] : documents.flatMap(duplicates);
  return {
    file,
    unfilled,
    problems,
    documents: documents.map((document, index) => ({
      index,
      data: shaded ? unshade(document.data) : document.data,
      line: path => document.locate(shaded ? path.map(shadeKey) : path).start.line,
      written: path => {
        const { start, end } = document.locate(shaded ? path.map(shadeKey) : path, 'value');
        const line = lines().at(start.line - 1) ?? '';
        return line.slice(start.column - 1, end.line === start.line ? end.column - 1 : undefined);
      },
    })),
  };
}

function shadeKey(key: string | number): string | number {
  return typeof key === 'string' ? shadeValue(key) : key;
}

/** Readers differ about them: one takes the first, another the last, a third refuses the file. */
function duplicates({ file, duplicateKeys }: Document): InputError[] {
  return duplicateKeys.map(({ key, range, firstLine }) => ({
    file,
    ...range.start,
    message: `The key "${truncate(toText(unshade(key)), 60)}" stands twice; it is already in line ${firstLine}.`,
  }));
}

/** One sentence about a template that is no YAML before it is rendered. */
function untilRendered({ names, isConditional }: Unfilled): string {
  if (names.length > 0)
    return `This template cannot be read until it is rendered (ready.variables gives ${listed(names)}).`;
  return isConditional ? 'This template cannot be read until it is rendered.' : '';
}

/** At most five names, for a sentence. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, 5).map(name => truncate(name, 40));
  return names.length > 5 ? `${shown.join(', ')} and ${names.length - 5} more` : shown.join(', ');
}

/** The objects of a list with their numbers; empty for everything else. */
export function objectsIn(list: unknown): [index: number, data: Record<string, unknown>][] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown, index): [number, Record<string, unknown>][] =>
    isObject(item) ? [[index, item]] : [],
  );
}

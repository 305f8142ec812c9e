/** Values of a document with the places where they stand: what the conversion reads, and where it points when it refuses. */
import type { Document } from '../../document/document.ts';
import { isObject, own, type Path, toText } from '../../document/pointer.ts';
import type { Tree } from '../../document/tree.ts';
import { UserError } from '../../errors.ts';

export interface Place {
  readonly document: Document;
  readonly path: Path;
  readonly value: unknown;
}

export function rootOf(tree: Tree): Place {
  return { document: tree.root, path: [], value: tree.root.data };
}

/** What stands under a key, as it is written; undefined where there is nothing. */
export function child(place: Place, key: string | number): Place | undefined {
  const value = own(place.value, key);
  return value === undefined ? undefined : { document: place.document, path: [...place.path, key], value };
}

/** What stands under a key, with references followed to their end. */
export function at(tree: Tree, place: Place, key: string | number): Place | undefined {
  const found = child(place, key);
  return found && followed(tree, found);
}

/** The end of a chain of references; a reference that leads nowhere, or to itself, stays as it is. */
export function followed(tree: Tree, place: Place): Place {
  let end = place;
  const seen = new Set<unknown>();
  while (!seen.has(end.value)) {
    seen.add(end.value);
    const target = tree.target(end.value);
    if (!target) break;
    end = target;
  }
  return end;
}

/** The items of a list, with references followed; nothing for everything else. */
export function itemsOf(tree: Tree, place: Place | undefined): Place[] {
  if (!place || !Array.isArray(place.value)) return [];
  return place.value.map((_, index) => at(tree, place, index)!);
}

/** The keys of an object, in the order of the document. */
export function keysOf(place: Place | undefined): string[] {
  return place && isObject(place.value) ? Object.keys(place.value) : [];
}

/**
 * A scalar as text, in the author's spelling: a version `1.0` stays `1.0`, though its value is the number 1. Undefined for
 * everything else.
 */
export function textAt(place: Place | undefined): string | undefined {
  if (!place || (typeof place.value === 'object' && place.value !== null)) return undefined;
  if (typeof place.value === 'string') return place.value;
  const { start, end } = place.document.locate(place.path, 'value');
  const written =
    start.line === end.line ? lineOf(place.document, start.line).slice(start.column - 1, end.column - 1) : '';
  return Number(written) === place.value ? written : toText(place.value);
}

const linesOf = new WeakMap<Document, readonly string[]>();

/** A line of a document's text; lines count from 1. */
export function lineOf(document: Document, line: number): string {
  let lines = linesOf.get(document);
  if (!lines) {
    lines = document.text.split(/\r\n|\r|\n/);
    linesOf.set(document, lines);
  }
  return lines[line - 1] ?? '';
}

/** The error (exit 2) that points at a place, or at what stands there under a key. */
export function problemAt(place: Place, message: string): UserError {
  const { start } = place.document.locate(place.path);
  return new UserError(message, { file: place.document.file, line: start.line, column: start.column });
}

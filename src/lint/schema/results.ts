/**
 * From the errors of one instance to what is reported: Spectral's choice, order and words (of its `schema` function and
 * the library that it reduces errors with), so that the same document gives the same findings.
 */

import { getAt, type Path, toPointer } from '../../document/pointer.ts';
import { editDistance } from '../../suggest.ts';
import type { RuleResult } from '../rule.ts';
import type { SchemaError } from './run.ts';

interface Reported extends SchemaError {
  /** Of all enums at a place at which nothing else is wrong. */
  allowedValues?: unknown[];
}

interface Place {
  errors: SchemaError[];
  places: Map<string, Place>;
}

/** The results for an instance at a path, from its errors in Ajv's order. */
export function resultsOf(errors: readonly SchemaError[], instance: unknown, at: Path): RuleResult[] {
  const unmatched = unmatchedCombinators(errors);
  return reduced(errors).map(error => {
    const pointer = toPointer(error.instancePath);
    const text = aboutArrayItem(messageOf(error, instance, at), error.instancePath);
    return { message: aboutCombinator(text, unmatched.get(pointer)), path: [...at, ...error.instancePath] };
  });
}

/** Leaves out errors that others explain better, and joins alternatives of one value. */
function reduced(errors: readonly SchemaError[]): Reported[] {
  const root: Place = { errors: [], places: new Map() };
  for (const error of errors) placeOf(root, toPointer(error.instancePath)).errors.push(error);
  dropRedundant(root);
  return chosen(root);
}

/**
 * Spectral groups by the parts of the pointer made of letters, digits, `_`, `-` and `$`, an index with its parent. Where
 * there is no such part it loses the error; here it then stands for itself.
 */
function placeOf(root: Place, pointer: string): Place {
  let place = root;
  for (const part of pointer.match(/\/[\w$-]+(\/\d+)?/g) ?? [pointer]) {
    const { places }: Place = place;
    place = places.get(part) ?? { errors: [], places: new Map() };
    places.set(part, place);
  }
  return place;
}

function dropRedundant(root: Place): void {
  const pending: { place: Place; parent?: Place; key?: string }[] = [{ place: root }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { place, parent, key } = next;
    if (place.places.size > 0 && place.errors.some(error => error.keyword === 'anyOf')) place.errors = [];
    if (parent && key !== undefined && areAllEnums(place.errors) && parent.places.size > 1) parent.places.delete(key);
    for (const [inner, child] of [...place.places].reverse()) pending.push({ place: child, parent: place, key: inner });
  }
}

function areAllEnums(errors: readonly SchemaError[]): boolean {
  return errors.length > 0 && errors.every(error => error.keyword === 'enum');
}

function chosen(place: Place): Reported[] {
  if (!areAllEnums(place.errors)) return [...place.errors, ...[...place.places.values()].flatMap(chosen)];
  const allowedValues = [...new Set(place.errors.flatMap(error => error.params.allowedValues as unknown[]))];
  return [{ ...place.errors[0]!, allowedValues }];
}

function messageOf(error: Reported, instance: unknown, at: Path): string {
  const { keyword, params, instancePath } = error;
  const last = instancePath.length > 0 ? toPointer(instancePath.slice(-1)).slice(1) : at.at(-1);
  const value = getAt(instance, instancePath);
  const subject = last === undefined ? capitalised(typeof value) : `"${last}" property`;
  if (error.allowedValues) {
    const suggestion = typeof value === 'string' ? nearest(value, error.allowedValues) : undefined;
    const list = error.allowedValues
      .map(one => (typeof one === 'string' ? `"${one}"` : JSON.stringify(one)))
      .join(', ');
    return `${subject} ${error.message}: ${list}${suggestion === undefined ? '' : `. Did you mean "${suggestion}"?`}`;
  }
  switch (keyword) {
    case 'additionalProperties':
      return `Property "${String(params.additionalProperty)}" is not expected to be here`;
    case 'type':
      return `${last === undefined ? 'Value' : subject} type ${error.message}`;
    default:
      return `${subject} ${error.message.replaceAll("'", '"').replaceAll('NOT', 'not')}`;
  }
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

function aboutArrayItem(message: string, path: Path): string {
  const index = String(path.at(-1) ?? '');
  if (!/^\d+$/.test(index) || !message.startsWith(`"${index}" property`)) return message;
  const rest = message.slice(`"${index}" property`.length);
  return `Item at index ${index}${rest.startsWith(' type') ? rest.slice(' type'.length) : rest}`;
}

function unmatchedCombinators(errors: readonly SchemaError[]): Map<string, string> {
  const unmatched = new Map<string, string>();
  for (const { keyword, instancePath, params } of errors) {
    if ((keyword === 'oneOf' || keyword === 'anyOf') && !Array.isArray(params.passingSchemas)) {
      unmatched.set(toPointer(instancePath), keyword);
    }
  }
  return unmatched;
}

function aboutCombinator(message: string, keyword: string | undefined): string {
  return keyword !== undefined && message.endsWith(` in ${keyword}`)
    ? `${message}. None of the schemas matched, see the other errors reported for this value`
    : message;
}

/** The allowed text that takes the fewest edits, where that is fewer than its length. */
function nearest(value: string, allowed: readonly unknown[]): string | undefined {
  if (value.length > 200 || allowed.length > 500) return undefined;
  let best: { text: string; distance: number } | undefined;
  for (const text of allowed) {
    if (typeof text !== 'string' || text.length > 200) continue;
    const distance = editDistance(value, text, Math.max(value.length, text.length) + 1);
    if (!best || distance < best.distance) best = { text, distance };
  }
  return best && (allowed.length === 1 || best.distance < best.text.length) ? best.text : undefined;
}

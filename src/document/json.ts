/** JSON text → plain data, duplicate keys and places. JSON.parse reads the data; the text is scanned again only for what it cannot tell. */
import { UserError } from '../errors.ts';
import type { Range } from '../finding.ts';
import type { Document, DuplicateKey } from './document.ts';
import { findJsonError } from './json-error.ts';
import { maxDepth, tooDeep } from './limits.ts';
import { lineIndex, positionsAt } from './lines.ts';
import { getAt, type Path } from './pointer.ts';

/** Reads one JSON document (RFC 8259). Throws a UserError with line and column for bad syntax and for too many levels. */
export function parseJson(text: string, file: string, id: string): Document {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    const { message, offset } = findJsonError(text);
    throw new UserError(message, { file, ...lineIndex(text)(offset) });
  }
  const keys = countKeys(data, 0);
  if (keys === undefined) throw new UserError(tooDeep, { file, ...lineIndex(text)(depthOffset(text)) });
  const scan = scanJson(text);
  const spot = positionsAt(scan.lines);
  const places = new Places(text, scan);
  const range = (start: number, end: number): Range => ({ start: spot(start), end: spot(end) });
  return {
    file,
    id,
    text,
    syntax: 'json',
    data,
    // JSON.parse drops the first of two equal keys, so fewer keys in the data than in the text give duplicates away.
    duplicateKeys: keys === scan.keys ? [] : findDuplicates(text, places, range, data),
    locate: (path, part = 'entry') => range(...places.find(path, part)),
  };
}

/** How many keys the objects of a value have, or undefined where it is nested too deep. */
function countKeys(value: unknown, depth: number): number | undefined {
  if (typeof value !== 'object' || value === null) return 0;
  if (depth >= maxDepth) return undefined;
  let total = 0;
  if (Array.isArray(value)) {
    for (const item of value) {
      if (typeof item !== 'object' || item === null) continue;
      const inner = countKeys(item, depth + 1);
      if (inner === undefined) return undefined;
      total += inner;
    }
    return total;
  }
  const record = value as Record<string, unknown>;
  for (const key in record) {
    total++;
    const item = record[key];
    if (typeof item !== 'object' || item === null) continue;
    const inner = countKeys(item, depth + 1);
    if (inner === undefined) return undefined;
    total += inner;
  }
  return total;
}

/** The offset after the string that opens at `open`. */
function endOfString(text: string, open: number): number {
  let close = text.indexOf('"', open + 1);
  while (text.charCodeAt(close - 1) === 92) {
    let backslashes = 1;
    while (text.charCodeAt(close - 1 - backslashes) === 92) backslashes++;
    if (backslashes % 2 === 0) break;
    close = text.indexOf('"', close + 1);
  }
  return close + 1;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

function depthOffset(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 34) at = endOfString(text, at) - 1;
    else if ((code === 123 || code === 91) && ++depth > maxDepth) return at;
    else if (code === 125 || code === 93) depth--;
  }
  return 0;
}

interface Member {
  /** Offsets; -1 for the key of an array item. */
  keyStart: number;
  keyEnd: number;
  start: number;
  end: number;
}

/** Finds members of a valid JSON text; a collection is scanned the first time that something in it is asked for. */
class Places {
  readonly #text: string;
  readonly #members = new Map<number, Map<string, Member>>();
  readonly #scan: Scan;

  constructor(text: string, scan: Scan) {
    this.#text = text;
    this.#scan = scan;
  }

  find(path: Path, part: 'entry' | 'key' | 'value'): [number, number] {
    const start = this.#skipSpace(0);
    let member: Member = { keyStart: -1, keyEnd: -1, start, end: start };
    for (const segment of path) {
      const inner = this.members(member.start).get(String(segment));
      if (!inner) break;
      member = inner;
    }
    const { keyStart, keyEnd } = member;
    const end = member.start === start ? this.#text.trimEnd().length : member.end;
    const isCollection = '{['.includes(this.#text[member.start]!);
    if (part === 'value') return [member.start, end];
    if (keyStart === -1) return [member.start, isCollection ? this.#endOfFirstLine(member.start) : end];
    return part === 'key' || isCollection ? [keyStart, keyEnd] : [keyStart, member.end];
  }

  /** The members of the collection that opens at `open`, by key or index; of two equal keys the last. */
  members(open: number, onDuplicate?: (key: string, first: Member, second: Member) => void): Map<string, Member> {
    const known = this.#members.get(open);
    if (known && !onDuplicate) return known;
    const members = new Map<string, Member>();
    const text = this.#text;
    const isArray = text[open] === '[';
    if (!isArray && text[open] !== '{') return members;
    let at = this.#skipSpace(open + 1);
    for (let index = 0; text[at] !== '}' && text[at] !== ']'; index++) {
      let key = String(index);
      let keyStart = -1;
      let keyEnd = -1;
      if (!isArray) {
        keyStart = at;
        keyEnd = endOfString(text, at);
        key = JSON.parse(text.slice(keyStart, keyEnd)) as string;
        at = this.#skipSpace(this.#skipSpace(keyEnd) + 1);
      }
      const member = { keyStart, keyEnd, start: at, end: this.#endOfValue(at) };
      const first = members.get(key);
      if (first) onDuplicate?.(key, first, member);
      members.set(key, member);
      at = this.#skipSpace(member.end);
      if (text[at] === ',') at = this.#skipSpace(at + 1);
    }
    this.#members.set(open, members);
    return members;
  }

  #endOfValue(start: number): number {
    const text = this.#text;
    const first = text.charCodeAt(start);
    if (first === 34) return endOfString(text, start);
    if (first === 123 || first === 91) {
      return endOf(this.#scan, start);
    }
    for (let at = start; ; at++) {
      const code = text.charCodeAt(at);
      if (code === 44 || code === 125 || code === 93 || isSpace(code) || Number.isNaN(code)) return at;
    }
  }

  #endOfFirstLine(open: number): number {
    const first = this.#skipSpace(open + 1);
    if (this.#text[first] !== '"' || this.#text.slice(open, first).includes('\n')) return open + 1;
    return endOfString(this.#text, first);
  }

  #skipSpace(at: number): number {
    let next = at;
    while (isSpace(this.#text.charCodeAt(next))) next++;
    return next;
  }
}

/** What one look through a valid JSON text finds. */
interface Scan {
  /** How many strings are keys. */
  keys: number;
  /** Where each collection opens, in order, and the offset after it. */
  starts: number[];
  ends: number[];
  /** Where lines start: no string of JSON holds the end of one. */
  lines: number[];
}

function scanJson(text: string): Scan {
  const starts: number[] = [];
  const ends: number[] = [];
  const lines = [0];
  const open: number[] = [];
  let keys = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Most of a text is space and strings.
    if (code === 32) continue;
    if (code === 10) lines.push(at + 1);
    else if (code === 34) {
      const close = text.indexOf('"', at + 1);
      at = text.charCodeAt(close - 1) === 92 ? endOfString(text, at) - 1 : close;
    } else if (code === 58) keys++;
    else if (code === 123 || code === 91) {
      open.push(starts.length);
      starts.push(at);
      ends.push(0);
    } else if (code === 125 || code === 93) ends[open.pop()!] = at + 1;
    else if (code === 13 && text.charCodeAt(at + 1) !== 10) lines.push(at + 1);
  }
  return { keys, starts, ends, lines };
}

/** The offset after the collection that opens at `start`. */
function endOf({ starts, ends }: Scan, start: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < start) low = middle + 1;
    else high = middle;
  }
  return ends[low]!;
}

function findDuplicates(
  text: string,
  places: Places,
  range: (start: number, end: number) => Range,
  data: unknown,
): DuplicateKey[] {
  const found: DuplicateKey[] = [];
  const visit = (open: number, path: Path): void => {
    const members = places.members(open, (key, first, second) => {
      found.push({
        path,
        key,
        range: range(second.keyStart, second.keyEnd),
        firstLine: range(first.keyStart, first.keyEnd).start.line,
      });
    });
    for (const [key, member] of members) {
      if ('{['.includes(text[member.start]!)) visit(member.start, [...path, key]);
    }
  };
  const start = text.search(/\S/);
  if (typeof getAt(data, []) === 'object') visit(start, []);
  return found;
}

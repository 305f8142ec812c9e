/** YAML text → plain data, duplicate keys and places. js-yaml reads the syntax; the tree is built here, so that it is JSON's. */
import { type Event, getScalarValue, parseEvents, YAMLException } from 'js-yaml';
import { UserError } from '../errors.ts';
import type { Position, Range } from '../finding.ts';
import type { Document, DuplicateKey } from './document.ts';
import { maxDepth, maxExpandedCharacters, maxExpandedNodes, maxExpansionFactor, tooDeep } from './limits.ts';
import { lineIndex } from './lines.ts';
import type { Path } from './pointer.ts';

// The event kinds of js-yaml's EVENT_ID, as constants that the compiler can fold.
const DOCUMENT = 1;
const SEQUENCE = 2;
const MAPPING = 3;
const SCALAR = 4;
const ALIAS = 5;

// Its SCALAR_STYLE and COLLECTION_STYLE.
const PLAIN = 1;
const SINGLE_QUOTED = 2;
const DOUBLE_QUOTED = 3;
const FLOW = 2;

type Spot = (offset: number) => Position;
type ScalarEvent = Extract<Event, { type: typeof SCALAR }>;

/** Reads one YAML document. Throws a UserError with line and column for bad syntax and for what the limits forbid. */
export function parseYaml(text: string, file: string, id: string): Document {
  const spot = lineIndex(text);
  const events = readEvents(text, file, spot);
  const builder = new Builder(text, file, events, spot);
  const data = builder.build();
  return {
    file,
    id,
    text,
    syntax: 'yaml',
    data,
    duplicateKeys: builder.duplicateKeys,
    locate: (path, part = 'entry') => builder.locate(path, part),
  };
}

function readEvents(text: string, file: string, spot: Spot): Event[] {
  try {
    // One more than the collections: its count includes the scalar inside the innermost.
    return parseEvents(text, { maxDepth: maxDepth + 1 });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const at = error.mark ? spot(Math.min(error.mark.position, text.length)) : { line: 1, column: 1 };
    throw new UserError(explainSyntax(error.reason), { file, ...at });
  }
}

function explainSyntax(reason: string): string {
  if (/depth/i.test(reason)) return tooDeep;
  if (/tab/i.test(reason)) return 'A tab character stands where YAML wants spaces; indent with spaces.';
  return `This is not valid YAML: ${reason}.`;
}

interface Entry {
  /** Event index of the key; -1 in a sequence. */
  key: number;
  /** Event index of the value. */
  value: number;
}

/** A key that its mapping has already, by event indexes; where both stand is found out when the whole tree is built. */
interface Repeated {
  mapping: number;
  path: Path;
  key: string;
  keyIndex: number;
}

class Builder {
  duplicateKeys: DuplicateKey[] = [];
  readonly #repeated: Repeated[] = [];
  readonly #text: string;
  readonly #file: string;
  readonly #events: Event[];
  readonly #spot: Spot;
  /** For each event that opens a node: the index of the event after the node. */
  readonly #after: Int32Array;
  readonly #anchors = new Map<string, number>();
  /** What an alias event stands for: anchors can be set anew, so this is fixed while building. */
  readonly #aliased = new Map<number, number>();
  /** The aliased collections that are being built. */
  readonly #open = new Set<number>();
  /** Texts of scalars that aliases repeat: decoded once, however often they are. */
  readonly #aliasedTexts = new Map<number, string>();
  /** Offsets of empty nodes, which have no text that would tell. */
  readonly #empty = new Map<number, number>();
  readonly #path: (string | number)[] = [];
  readonly #entries = new Map<number, Map<string, Entry>>();
  #next = 0;
  #depth = 0;
  #expandedNodes = 0;
  #expandedCharacters = 0;
  #inAlias = 0;

  constructor(text: string, file: string, events: Event[], spot: Spot) {
    this.#text = text;
    this.#file = file;
    this.#events = events;
    this.#spot = spot;
    this.#after = new Int32Array(events.length);
  }

  build(): unknown {
    const first = this.#events[0];
    if (first?.type !== DOCUMENT || this.#events[1] === undefined || this.#isEmpty()) {
      throw new UserError('The file is empty: an OpenAPI document was expected.', {
        file: this.#file,
        line: 1,
        column: 1,
      });
    }
    this.#next = 1;
    const data = this.#node();
    const second = this.#events.findIndex((event, index) => index > 0 && event.type === DOCUMENT);
    if (second !== -1) {
      throw new UserError(
        'A second YAML document begins in this file (after `---`); put each document into a file of its own.',
        { file: this.#file, ...this.#spot(this.#startOfSecond(second)) },
      );
    }
    this.duplicateKeys = this.#findDuplicates();
    return data;
  }

  #isEmpty(): boolean {
    const content = this.#events[1]!;
    const isNothing = content.type === SCALAR && content.style === PLAIN && content.valueStart === content.valueEnd;
    return (
      (content.type !== SEQUENCE && content.type !== MAPPING && content.type !== SCALAR && content.type !== ALIAS) ||
      isNothing
    );
  }

  #startOfSecond(index: number): number {
    const content = this.#events[index + 1];
    const inside = content ? startOf(content) : -1;
    const marker = this.#text.lastIndexOf('\n---', inside === -1 ? this.#text.length : inside);
    return marker === -1 ? Math.max(inside, 0) : marker + 1;
  }

  #node(): unknown {
    const index = this.#next++;
    const event = this.#events[index]!;
    if (this.#inAlias > 0) this.#countExpanded(index, 1);
    if (event.type === ALIAS) {
      this.#after[index] = this.#next;
      return this.#alias(index, event.anchorStart, event.anchorEnd);
    }
    if (event.type === SCALAR) {
      this.#after[index] = this.#next;
      this.#anchor(index, event.anchorStart, event.anchorEnd);
      return this.#scalar(event, index);
    }
    if (event.type !== SEQUENCE && event.type !== MAPPING) throw new Error(`unexpected YAML event ${event.type}`);
    this.#anchor(index, event.anchorStart, event.anchorEnd);
    this.#refuseTag(event.tagStart, event.tagEnd, event.type === SEQUENCE ? 'seq' : 'map');
    if (++this.#depth > maxDepth) throw this.#refuse(tooDeep, event.start);
    this.#open.add(index);
    const value = event.type === SEQUENCE ? this.#sequence() : this.#mapping(index);
    this.#open.delete(index);
    this.#depth--;
    this.#after[index] = this.#next;
    return value;
  }

  #sequence(): unknown[] {
    const items: unknown[] = [];
    while (!this.#closes()) {
      this.#path.push(items.length);
      items.push(this.#node());
      this.#path.pop();
    }
    return items;
  }

  #mapping(index: number): Record<string, unknown> {
    const value: Record<string, unknown> = {};
    const repeat = (key: string, keyIndex: number): void => {
      if (this.#inAlias === 0) this.#repeated.push({ mapping: index, path: [...this.#path], key, keyIndex });
    };
    let merges: { child: unknown; keyIndex: number }[] | undefined;
    while (!this.#closes()) {
      const keyIndex = this.#next;
      const { key, isMerge } = this.#key();
      this.#path.push(key);
      const child = this.#node();
      this.#path.pop();
      if (isMerge) {
        // Readers differ: some merge both, some take the last, some refuse.
        if (merges) repeat(key, keyIndex);
        merges ??= [];
        merges.push({ child, keyIndex });
        continue;
      }
      if (Object.hasOwn(value, key)) repeat(key, keyIndex);
      set(value, key, child);
    }
    for (const merge of merges ?? []) this.#merge(value, merge.child, merge.keyIndex);
    return value;
  }

  #closes(): boolean {
    if (this.#events[this.#next]!.type <= ALIAS) return false;
    this.#next++;
    return true;
  }

  #key(): { key: string; isMerge: boolean } {
    const index = this.#next;
    const event = this.#events[index]!;
    if (event.type === ALIAS) {
      const target = this.#events[this.#target(index, event.anchorStart, event.anchorEnd)]!;
      this.#next++;
      this.#after[index] = this.#next;
      if (target.type === SCALAR) {
        return { key: this.#textOf(target, this.#aliased.get(index)!, true), isMerge: false };
      }
      throw this.#refuse(collectionAsKey, startOf(event));
    }
    if (event.type !== SCALAR) throw this.#refuse(collectionAsKey, startOf(event));
    this.#next++;
    this.#after[index] = this.#next;
    this.#anchor(index, event.anchorStart, event.anchorEnd);
    const key = this.#textOf(event, index);
    return { key, isMerge: isMergeKey(event, key) };
  }

  #merge(value: Record<string, unknown>, merged: unknown, keyIndex: number): void {
    for (const source of Array.isArray(merged) ? merged : [merged]) {
      if (typeof source !== 'object' || source === null || Array.isArray(source)) {
        throw this.#refuse(
          'The merge key `<<` takes a mapping or a list of mappings.',
          startOf(this.#events[keyIndex]!),
        );
      }
      for (const [key, child] of Object.entries(source)) if (!Object.hasOwn(value, key)) set(value, key, child);
    }
  }

  #findDuplicates(): DuplicateKey[] {
    const firsts = new Map<number, Map<string, number>>();
    return this.#repeated.map(({ mapping, path, key, keyIndex }) => {
      let first = firsts.get(mapping);
      if (!first) {
        first = this.#firstKeys(mapping);
        firsts.set(mapping, first);
      }
      const range = this.#range(this.#start(keyIndex), this.#endOf(keyIndex));
      return { path, key, range, firstLine: this.#spot(this.#start(first.get(key)!)).line };
    });
  }

  /** The event index of the first of equal keys. */
  #firstKeys(mapping: number): Map<string, number> {
    this.#entriesOf(mapping);
    const first = new Map<string, number>();
    for (let at = mapping + 1; at < this.#after[mapping]! - 1; at = this.#after[this.#after[at]!]!) {
      const key = this.#keyText(at);
      if (!first.has(key)) first.set(key, at);
    }
    return first;
  }

  #keyText(index: number): string {
    const event = this.#events[index]!;
    const scalar = event.type === ALIAS ? this.#events[this.#aliased.get(index)!]! : event;
    return getScalarValue(this.#text, scalar as ScalarEvent);
  }

  #alias(index: number, anchorStart: number, anchorEnd: number): unknown {
    const target = this.#target(index, anchorStart, anchorEnd);
    if (this.#open.has(target)) {
      throw this.#refuse(`The anchor "${this.#text.slice(anchorStart, anchorEnd)}" contains itself.`, anchorStart);
    }
    // Built again rather than shared, so that every node has one place and walks stay trees.
    const resume = this.#next;
    this.#next = target;
    this.#inAlias++;
    const value = this.#node();
    this.#inAlias--;
    this.#next = resume;
    return value;
  }

  #target(index: number, anchorStart: number, anchorEnd: number): number {
    const known = this.#aliased.get(index);
    if (known !== undefined) return known;
    const name = this.#text.slice(anchorStart, anchorEnd);
    const target = this.#anchors.get(name);
    if (target === undefined) throw this.#refuse(`The alias "*${name}" names no anchor before it.`, anchorStart);
    this.#aliased.set(index, target);
    return target;
  }

  #anchor(index: number, start: number, end: number): void {
    if (start !== -1 && this.#inAlias === 0) this.#anchors.set(this.#text.slice(start, end), index);
  }

  /** Counts what aliases add: nodes, or the characters of texts. */
  #countExpanded(index: number, nodes: number, characters = 0): void {
    this.#expandedNodes += nodes;
    this.#expandedCharacters += characters;
    const isBomb =
      (this.#expandedNodes > maxExpandedNodes && this.#expandedNodes > maxExpansionFactor * this.#events.length) ||
      (this.#expandedCharacters > maxExpandedCharacters &&
        this.#expandedCharacters > maxExpansionFactor * this.#text.length);
    if (!isBomb) return;
    const [most, what] =
      this.#expandedNodes > maxExpandedNodes ? [maxExpandedNodes, 'values'] : [maxExpandedCharacters, 'characters'];
    throw this.#refuse(
      `The YAML aliases of this document expand to more than ${most.toLocaleString('en')} ${what}; write them out or use $ref.`,
      startOf(this.#events[index]!),
    );
  }

  #textOf(event: ScalarEvent, index: number, isAliased = this.#inAlias > 0): string {
    if (!isAliased) return getScalarValue(this.#text, event);
    this.#countExpanded(index, 0, Math.max(event.valueEnd - event.valueStart, 0));
    let text = this.#aliasedTexts.get(index);
    if (text === undefined) {
      text = getScalarValue(this.#text, event);
      this.#aliasedTexts.set(index, text);
    }
    return text;
  }

  #scalar(event: ScalarEvent, index: number): unknown {
    const tag = event.tagStart === -1 ? '' : this.#text.slice(event.tagStart, event.tagEnd);
    const source = this.#textOf(event, index);
    if (tag === '') return event.style === PLAIN ? plainValue(source) : source;
    switch (tag.replace(/^!!|^!<tag:yaml\.org,2002:(.*)>$/, '$1')) {
      case 'str':
      case '!':
      case 'binary':
      case 'timestamp':
        return source;
      case 'int':
      case 'float':
      case 'bool':
      case 'null': {
        const value = plainValue(source);
        if (typeof value !== 'string') return value;
        throw this.#refuse(`The value does not fit its YAML tag "${tag}".`, event.tagStart);
      }
      default:
        throw this.#refuse(`The YAML tag "${tag}" is not read: only plain JSON-like values are.`, event.tagStart);
    }
  }

  #refuseTag(start: number, end: number, allowed: string): void {
    if (start === -1) return;
    const tag = this.#text.slice(start, end);
    if (tag === `!!${allowed}` || tag === `!<tag:yaml.org,2002:${allowed}>`) return;
    throw this.#refuse(`The YAML tag "${tag}" is not read: only plain JSON-like values are.`, start);
  }

  #refuse(message: string, offset: number): UserError {
    return new UserError(message, { file: this.#file, ...this.#spot(Math.max(offset, 0)) });
  }

  #range(start: number, end: number): Range {
    return { start: this.#spot(start), end: this.#spot(Math.max(start, end)) };
  }

  locate(path: Path, part: 'entry' | 'key' | 'value'): Range {
    let key = -1;
    let value = 1;
    for (const segment of path) {
      const entry = this.#entriesOf(value).get(String(segment));
      if (!entry) break;
      key = entry.key;
      value = entry.value;
    }
    const event = this.#events[value]!;
    const isCollection = event.type === SEQUENCE || event.type === MAPPING;
    if (key === -1 || part === 'value') return this.#range(this.#start(value), this.#end(value, part === 'value'));
    if (part === 'key' || isCollection) return this.#range(this.#start(key), this.#endOf(key));
    return this.#range(this.#start(key), Math.max(this.#end(value, false), this.#endOf(key)));
  }

  /** Where a node begins; a block scalar with its `|` or `>`, an empty node where it would stand. */
  #start(index: number): number {
    const event = this.#events[index]!;
    if (event.type !== SCALAR) return startOf(event);
    if (event.style !== PLAIN) return isQuoted(event) ? event.valueStart - 1 : this.#startOfBlock(event, index);
    if (event.valueStart !== -1) return event.valueStart;
    const properties = [event.tagStart, event.anchorStart - 1].filter(offset => offset >= 0);
    return properties.length > 0 ? Math.min(...properties) : (this.#empty.get(index) ?? 0);
  }

  #startOfBlock(event: ScalarEvent, index: number): number {
    let line = event.valueStart;
    if (line > 0 && this.#text[line - 1] === '\n') line--;
    if (line > 0 && this.#text[line - 1] === '\r') line--;
    while (line > 0 && !/[\r\n]/.test(this.#text[line - 1]!)) line--;
    const before = this.#events[index - 1]!;
    const keyEnd = before.type === SCALAR || before.type === ALIAS ? this.#endOf(index - 1) : 0;
    const from = Math.max(line, event.tagEnd, event.anchorEnd, keyEnd);
    const header = /[|>]/.exec(this.#text.slice(from, event.valueStart));
    return header ? from + header.index : event.valueStart;
  }

  /** Where a node ends: a scalar's own end, a collection's first line, or (whole) the end of the last thing in it. */
  #end(index: number, whole: boolean): number {
    const event = this.#events[index]!;
    if (event.type !== SEQUENCE && event.type !== MAPPING) return this.#endOf(index);
    if (!whole) return this.#endOfLine(event.start);
    const hasBrackets = event.style === FLOW && '[{'.includes(this.#text[event.start]!);
    const last = this.#lastChild(index);
    const end = last === -1 ? event.start + (hasBrackets ? 1 : 0) : this.#end(last, true);
    return hasBrackets ? this.#skip(end, /[\s,:?]/) + 1 : end;
  }

  #lastChild(index: number): number {
    this.#entriesOf(index);
    let last = -1;
    for (let at = index + 1; at < this.#after[index]! - 1; at = this.#after[at]!) last = at;
    return last;
  }

  /** The first offset from `at` on whose character is neither of `skipped` nor of a comment. */
  #skip(from: number, skipped: RegExp): number {
    let at = from;
    for (; at < this.#text.length; at++) {
      const char = this.#text[at]!;
      if (char === '#' && /\s/.test(this.#text[at - 1] ?? ' ')) at = this.#endOfLine(at, Number.POSITIVE_INFINITY) - 1;
      else if (!skipped.test(char)) return at;
    }
    return at;
  }

  #endOf(index: number): number {
    const event = this.#events[index]!;
    if (event.type === ALIAS) return event.anchorEnd;
    if (event.type !== SCALAR) return startOf(event);
    if (isQuoted(event)) return event.valueEnd + 1;
    if (event.valueStart === -1) return Math.max(event.tagEnd, event.anchorEnd, this.#start(index));
    if (event.style === PLAIN) return event.valueEnd;
    let end = event.valueEnd;
    while (end > event.valueStart && /\s/.test(this.#text[end - 1]!)) end--;
    return end;
  }

  #endOfLine(offset: number, most = 400): number {
    let end = offset;
    while (end < this.#text.length && end < offset + most && !/[\r\n]/.test(this.#text[end]!)) end++;
    while (end > offset && /\s/.test(this.#text[end - 1]!)) end--;
    return end;
  }

  #entriesOf(index: number): Map<string, Entry> {
    const known = this.#entries.get(index);
    if (known) return known;
    const event = this.#events[index]!;
    if (event.type === ALIAS) return this.#entriesOf(this.#aliased.get(index)!);
    const entries = new Map<string, Entry>();
    this.#entries.set(index, entries);
    const end = this.#after[index]! - 1;
    if (event.type === SEQUENCE) {
      let before = -1;
      for (let at = index + 1, item = 0; at < end; at = this.#after[at]!, item++) {
        // An empty item stands at its dash.
        this.#placeEmpty(at, () => this.#skip(before === -1 ? event.start : this.#end(before, true), /[^-]/), before);
        entries.set(String(item), { key: -1, value: at });
        before = at;
      }
    } else if (event.type === MAPPING) {
      const merged: number[] = [];
      let before = -1;
      for (let at = index + 1; at < end; ) {
        const value = this.#after[at]!;
        const key = at;
        this.#placeEmpty(key, () => this.#skip(before === -1 ? event.start : this.#end(before, true), /[\s,{]/), before);
        // An empty value stands where its key ends.
        this.#placeEmpty(value, () => this.#endOf(key), -1);
        const text = this.#keyText(at);
        if (isMergeKey(this.#events[at]!, text)) merged.push(value);
        else entries.set(text, { key: at, value });
        before = value;
        at = this.#after[value]!;
      }
      for (const at of merged) this.#addMerged(entries, at);
    }
    return entries;
  }

  #placeEmpty(index: number, find: () => number, before: number): void {
    const event = this.#events[index]!;
    if (event.type !== SCALAR || event.valueStart !== -1) return;
    const isAfterEmpty = before !== -1 && this.#empty.get(before) !== undefined;
    this.#empty.set(index, isAfterEmpty ? this.#skip(this.#empty.get(before)! + 1, /[^-:?]/) : find());
  }

  #addMerged(entries: Map<string, Entry>, value: number): void {
    const event = this.#events[value]!;
    const sources = event.type === SEQUENCE ? [...this.#entriesOf(value).values()].map(entry => entry.value) : [value];
    for (const source of sources) {
      for (const [key, entry] of this.#entriesOf(source)) if (!entries.has(key)) entries.set(key, entry);
    }
  }
}

const collectionAsKey = 'A mapping key must be a plain value, not a collection.';

function isMergeKey(event: Event, text: string): boolean {
  return event.type === SCALAR && text === '<<' && event.style === PLAIN && event.tagStart === -1;
}

function isQuoted(event: ScalarEvent): boolean {
  return event.style === SINGLE_QUOTED || event.style === DOUBLE_QUOTED;
}

function startOf(event: Event): number {
  switch (event.type) {
    case SEQUENCE:
    case MAPPING:
      return event.start;
    case SCALAR:
      return isQuoted(event) ? event.valueStart - 1 : event.valueStart;
    case ALIAS:
      return event.anchorStart - 1;
    default:
      return 0;
  }
}

function set(target: Record<string, unknown>, key: string, value: unknown): void {
  // An assignment to `__proto__` would set the prototype (T-08).
  if (key === '__proto__')
    Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });
  else target[key] = value;
}

/** The YAML 1.2 core schema (section 10.3.2): what a plain scalar stands for. */
export function plainValue(source: string): unknown {
  const first = source.charCodeAt(0);
  // Letters other than those of null, true, false (and `.inf`, `~`) begin no special value.
  if (Number.isNaN(first) || source === '~') return null;
  const isNumeric = (first >= 48 && first <= 57) || first === 43 || first === 45 || first === 46;
  if (!isNumeric) {
    switch (source) {
      case 'null':
      case 'Null':
      case 'NULL':
        return null;
      case 'true':
      case 'True':
      case 'TRUE':
        return true;
      case 'false':
      case 'False':
      case 'FALSE':
        return false;
      default:
        return source;
    }
  }
  if (/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(source)) return Number(source);
  if (/^0o[0-7]+$/.test(source)) return Number.parseInt(source.slice(2), 8);
  if (/^0x[0-9a-fA-F]+$/.test(source)) return Number.parseInt(source.slice(2), 16);
  if (/^[-+]?\.(?:inf|Inf|INF)$/.test(source))
    return source.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  if (/^\.(?:nan|NaN|NAN)$/.test(source)) return Number.NaN;
  return source;
}

/** YAML text → plain data, duplicate keys and places. js-yaml reads the syntax; the tree is built here, so that it is JSON's. */
import { type Event, getScalarValue, parseEvents, YAMLException } from 'js-yaml';
import { UserError } from '../errors.ts';
import type { Position, Range } from '../finding.ts';
import type { Document, DuplicateKey } from './document.ts';
import { maxDepth, maxExpandedNodes, maxExpansionFactor, tooDeep } from './limits.ts';
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
    return parseEvents(text, { maxDepth });
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

class Builder {
  readonly duplicateKeys: DuplicateKey[] = [];
  readonly #text: string;
  readonly #file: string;
  readonly #events: Event[];
  readonly #spot: Spot;
  /** For each event that opens a node: the index of the event after the node. */
  readonly #after: Int32Array;
  readonly #anchors = new Map<string, number>();
  /** What an alias event stands for: anchors can be set anew, so this is fixed while building. */
  readonly #aliased = new Map<number, number>();
  readonly #open = new Set<number>();
  readonly #path: (string | number)[] = [];
  readonly #entries = new Map<number, Map<string, Entry>>();
  #next = 0;
  #expanded = 0;
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
    if (this.#inAlias > 0) this.#countExpanded(index);
    if (event.type === ALIAS) {
      this.#after[index] = this.#next;
      return this.#alias(index, event.anchorStart, event.anchorEnd);
    }
    if (event.type === SCALAR) {
      this.#after[index] = this.#next;
      this.#anchor(index, event.anchorStart, event.anchorEnd);
      return this.#scalar(event);
    }
    if (event.type !== SEQUENCE && event.type !== MAPPING) throw new Error(`unexpected YAML event ${event.type}`);
    this.#anchor(index, event.anchorStart, event.anchorEnd);
    this.#refuseTag(event.tagStart, event.tagEnd, event.type === SEQUENCE ? 'seq' : 'map');
    if (this.#open.size > maxDepth) throw this.#tooDeep(event.start);
    this.#open.add(index);
    const value = event.type === SEQUENCE ? this.#sequence() : this.#mapping();
    this.#open.delete(index);
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

  #mapping(): Record<string, unknown> {
    const value: Record<string, unknown> = {};
    let merges: { child: unknown; keyIndex: number }[] | undefined;
    while (!this.#closes()) {
      const keyIndex = this.#next;
      const { key, isMerge } = this.#key();
      this.#path.push(key);
      const child = this.#node();
      this.#path.pop();
      if (isMerge) {
        merges ??= [];
        merges.push({ child, keyIndex });
        continue;
      }
      if (Object.hasOwn(value, key)) this.#duplicate(key, keyIndex);
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
      if (target.type === SCALAR) return { key: getScalarValue(this.#text, target), isMerge: false };
      throw this.#refuse('A mapping key must be a plain value, not a collection.', startOf(event));
    }
    if (event.type !== SCALAR)
      throw this.#refuse('A mapping key must be a plain value, not a collection.', startOf(event));
    this.#next++;
    this.#after[index] = this.#next;
    this.#anchor(index, event.anchorStart, event.anchorEnd);
    const key = getScalarValue(this.#text, event);
    return { key, isMerge: key === '<<' && event.style === PLAIN && event.tagStart === -1 };
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

  #duplicate(key: string, keyIndex: number): void {
    if (this.#inAlias > 0) return;
    const event = this.#events[keyIndex]!;
    this.duplicateKeys.push({
      path: [...this.#path],
      key,
      range: this.#range(startOf(event), this.#endOf(event)),
      firstLine: this.#firstLine(key, keyIndex),
    });
  }

  #firstLine(key: string, second: number): number {
    let depth = 0;
    let index = second - 1;
    for (; index > 0; index--) {
      const { type } = this.#events[index]!;
      if (type > ALIAS) depth++;
      else if (type === SEQUENCE || type === MAPPING) {
        if (depth === 0) break;
        depth--;
      }
    }
    for (let at = index + 1; at < second; ) {
      const event = this.#events[at]!;
      if (event.type === SCALAR && getScalarValue(this.#text, event) === key) return this.#spot(startOf(event)).line;
      at = this.#after[this.#after[at]!]!;
    }
    return this.#spot(startOf(this.#events[second]!)).line;
  }

  #alias(index: number, anchorStart: number, anchorEnd: number): unknown {
    const target = this.#target(index, anchorStart, anchorEnd);
    if (this.#open.has(target)) {
      throw this.#refuse(`The anchor "${this.#text.slice(anchorStart, anchorEnd)}" contains itself.`, anchorStart);
    }
    if (this.#open.size > maxDepth) throw this.#tooDeep(anchorStart);
    // Built again rather than shared, so that every node has one place and walks stay trees.
    const resume = this.#next;
    this.#next = target;
    this.#inAlias++;
    this.#open.add(index);
    const value = this.#node();
    this.#open.delete(index);
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

  #countExpanded(index: number): void {
    this.#expanded++;
    if (this.#expanded > maxExpandedNodes && this.#expanded > maxExpansionFactor * this.#events.length) {
      throw this.#refuse(
        `The YAML aliases of this document expand to more than ${maxExpandedNodes.toLocaleString('en')} values; write them out or use $ref.`,
        Math.max(startOf(this.#events[index]!), 0),
      );
    }
  }

  #scalar(event: ScalarEvent): unknown {
    const tag = event.tagStart === -1 ? '' : this.#text.slice(event.tagStart, event.tagEnd);
    const source = getScalarValue(this.#text, event);
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
      case 'null':
        return plainValue(source);
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

  #tooDeep(offset: number): UserError {
    return this.#refuse(tooDeep, offset);
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
    const keyEvent = key === -1 ? undefined : this.#events[key]!;
    const keyEnd = keyEvent ? this.#endOf(keyEvent) : 0;
    if (!keyEvent || part === 'value') {
      // An empty value has no place of its own: it stands where its key ends.
      const start = startOf(event) < 0 ? keyEnd : startOf(event);
      return this.#range(start, Math.max(start, this.#end(value, part === 'value')));
    }
    const isCollection = event.type === SEQUENCE || event.type === MAPPING;
    if (part === 'key' || isCollection) return this.#range(startOf(keyEvent), keyEnd);
    return this.#range(startOf(keyEvent), Math.max(this.#end(value, false), keyEnd));
  }

  /** Where a node ends: a scalar's own end, a collection's first line, or (whole) the end of its last scalar. */
  #end(index: number, whole: boolean): number {
    const event = this.#events[index]!;
    if (event.type !== SEQUENCE && event.type !== MAPPING) return this.#endOf(event);
    if (!whole) return this.#endOfLine(startOf(event));
    let end = startOf(event);
    for (let at = this.#after[index]! - 1; at > index; at--) {
      const last = this.#events[at]!;
      if (last.type === SCALAR || last.type === ALIAS) {
        end = this.#endOf(last);
        break;
      }
    }
    if (event.style === FLOW) {
      const closing = this.#text.indexOf(event.type === SEQUENCE ? ']' : '}', end);
      return closing === -1 ? end : closing + 1;
    }
    return end;
  }

  #endOf(event: Event): number {
    if (event.type === ALIAS) return event.anchorEnd;
    if (event.type !== SCALAR) return startOf(event);
    if (event.style === SINGLE_QUOTED || event.style === DOUBLE_QUOTED) return event.valueEnd + 1;
    if (event.style === PLAIN) return event.valueEnd;
    let end = event.valueEnd;
    while (end > event.valueStart && /\s/.test(this.#text[end - 1]!)) end--;
    return end;
  }

  #endOfLine(offset: number): number {
    const match = /[\r\n]/.exec(this.#text.slice(offset, offset + 400));
    const end = match ? offset + match.index : Math.min(offset + 400, this.#text.length);
    let trimmed = end;
    while (trimmed > offset && /\s/.test(this.#text[trimmed - 1]!)) trimmed--;
    return trimmed;
  }

  #entriesOf(index: number): Map<string, Entry> {
    const known = this.#entries.get(index);
    if (known) return known;
    const entries = new Map<string, Entry>();
    this.#entries.set(index, entries);
    const event = this.#events[index]!;
    if (event.type === ALIAS) return this.#entriesOf(this.#aliased.get(index)!);
    const end = this.#after[index]! - 1;
    if (event.type === SEQUENCE) {
      for (let at = index + 1, item = 0; at < end; at = this.#after[at]!, item++)
        entries.set(String(item), { key: -1, value: at });
    } else if (event.type === MAPPING) {
      const merged: number[] = [];
      for (let at = index + 1; at < end; ) {
        const value = this.#after[at]!;
        const keyEvent = this.#events[at]!;
        const scalar = keyEvent.type === ALIAS ? this.#events[this.#aliased.get(at)!]! : keyEvent;
        const key = getScalarValue(this.#text, scalar as ScalarEvent);
        if (key === '<<') merged.push(value);
        entries.set(key, { key: at, value });
        at = this.#after[value]!;
      }
      for (const at of merged) this.#addMerged(entries, at);
    }
    return entries;
  }

  #addMerged(entries: Map<string, Entry>, value: number): void {
    const event = this.#events[value]!;
    const sources = event.type === SEQUENCE ? [...this.#entriesOf(value).values()].map(entry => entry.value) : [value];
    for (const source of sources) {
      for (const [key, entry] of this.#entriesOf(source)) if (!entries.has(key)) entries.set(key, entry);
    }
  }
}

function startOf(event: Event): number {
  switch (event.type) {
    case SEQUENCE:
    case MAPPING:
      return event.start;
    case SCALAR:
      return event.style === SINGLE_QUOTED || event.style === DOUBLE_QUOTED ? event.valueStart - 1 : event.valueStart;
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

/** Where the nodes of a YAML document stand; computed when somebody asks. */
import { getScalarValue } from 'js-yaml';
import type { Position, Range } from '../finding.ts';
import type { Path } from './pointer.ts';
import {
  ALIAS,
  type Event,
  FLOW,
  isMergeKey,
  isQuoted,
  MAPPING,
  PLAIN,
  SCALAR,
  type ScalarEvent,
  SEQUENCE,
  startOf,
} from './yaml-events.ts';

interface Entry {
  /** Event index of the key; -1 in a sequence. */
  key: number;
  /** Event index of the value. */
  value: number;
}

export class YamlPlaces {
  readonly #text: string;
  readonly #events: readonly Event[];
  readonly #spot: (offset: number) => Position;
  readonly #after: Int32Array;
  readonly #aliased: ReadonlyMap<number, number>;
  readonly #entries = new Map<number, Map<string, Entry>>();
  /** Offsets of empty nodes, which have no text that would tell. */
  readonly #empty = new Map<number, number>();

  /** `after`: for each event that opens a node, the index of the event after the node; `aliased`: alias event → its target. */
  constructor(
    text: string,
    events: readonly Event[],
    spot: (offset: number) => Position,
    after: Int32Array,
    aliased: ReadonlyMap<number, number>,
  ) {
    this.#text = text;
    this.#events = events;
    this.#spot = spot;
    this.#after = after;
    this.#aliased = aliased;
  }

  /** The range of a key or scalar by the index of its event. */
  rangeOf(index: number): Range {
    return this.#range(this.#start(index), this.#endOf(index));
  }

  /** The event index of the first of equal keys of a mapping. */
  firstKeys(mapping: number): Map<string, number> {
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

  /** `Document.locate`; `root`: the event of the document's own node. */
  locate(path: Path, part: 'entry' | 'key' | 'value', root: number): Range {
    let key = -1;
    let value = root;
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
        this.#placeEmpty(
          key,
          () => this.#skip(before === -1 ? event.start : this.#end(before, true), /[\s,{]/),
          before,
        );
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

  #range(start: number, end: number): Range {
    return { start: this.#spot(start), end: this.#spot(Math.max(start, end)) };
  }
}

/** YAML text → plain data, duplicate keys and places. js-yaml reads the syntax; the tree is built here, so that it is JSON's. */
import { getScalarValue, parseEvents, YAMLException } from 'js-yaml';
import { UserError } from '../errors.ts';
import type { Position } from '../finding.ts';
import type { Document, DuplicateKey } from './document.ts';
import { maxDepth, maxExpandedCharacters, maxExpandedNodes, maxExpansionFactor, tooDeep } from './limits.ts';
import { lineIndex } from './lines.ts';
import type { Path } from './pointer.ts';
import {
  ALIAS,
  DOCUMENT,
  type Event,
  isMergeKey,
  MAPPING,
  PLAIN,
  SCALAR,
  type ScalarEvent,
  SEQUENCE,
  startOf,
} from './yaml-events.ts';
import { YamlPlaces } from './yaml-places.ts';
import { plainValue } from './yaml-scalar.ts';

type Spot = (offset: number) => Position;

/** Reads one YAML document. Throws a UserError with line and column for bad syntax and for what the limits forbid. */
export function parseYaml(text: string, file: string, id: string): Document {
  const builder = builderOf(text, file);
  const document = builder.isEmpty(0) ? undefined : builder.document(0, id);
  if (!document) {
    throw new UserError('The file is empty: an OpenAPI document was expected.', { file, line: 1, column: 1 });
  }
  builder.refuseSecond();
  return document;
}

/**
 * Reads a stream of YAML documents (separated by `---`); those without content are left out. Throws a UserError as
 * `parseYaml` does; what aliases expand to counts for the whole stream.
 */
export function parseYamlStream(text: string, file: string, id: string): Document[] {
  const builder = builderOf(text, file);
  const documents: Document[] = [];
  for (let start: number | undefined = 0; start !== undefined; start = builder.startAfter(start)) {
    if (!builder.isEmpty(start)) documents.push(builder.document(start, id));
  }
  return documents;
}

function builderOf(text: string, file: string): Builder {
  const spot = lineIndex(text);
  return new Builder(text, file, readEvents(text, file, spot), spot);
}

function readEvents(text: string, file: string, spot: Spot): Event[] {
  try {
    // Its count includes keys and scalars, so it only keeps the parser from the worst; the builder counts exactly.
    return parseEvents(text, { maxDepth: maxDepth + 10 });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const conflict = /^<{7} /m.exec(text);
    if (conflict) throw new UserError(leftover, { file, ...spot(conflict.index) });
    const at = error.mark ? spot(Math.min(error.mark.position, text.length)) : { line: 1, column: 1 };
    throw new UserError(explainSyntax(error.reason, text.split('\n', at.line)[at.line - 1] ?? ''), { file, ...at });
  }
}

function explainSyntax(reason: string, line: string): string {
  if (/depth/i.test(reason)) return tooDeep;
  if (/tab/i.test(reason)) return 'A tab character stands where YAML wants spaces; indent with spaces.';
  return `This is not valid YAML: ${reason}${adviceFor(reason, line)}.`;
}

const leftover = 'A mark of a merge conflict of git is left in the file; choose one of the two versions.';

/** The two causes that most errors of these kinds have. */
function adviceFor(reason: string, line: string): string {
  if (/^[^'"#]*?: +[^'"[{|>&*!#\s][^'"]*?: /.test(line)) return '; a text that holds a colon and a blank needs quotes';
  return /indentation|is expected/.test(reason) ? '; look at the indentation of this line and of the one before' : '';
}

/** A key that its mapping has already, by event indexes; where both stand is found out when the whole tree is built. */
interface Repeated {
  mapping: number;
  path: Path;
  key: string;
  keyIndex: number;
}

class Builder {
  readonly places: YamlPlaces;
  #repeated: Repeated[] = [];
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
  readonly #path: (string | number)[] = [];
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
    this.places = new YamlPlaces(text, events, spot, this.#after, this.#aliased);
  }

  /** Builds the document whose event is at `start`; documents are to be built in their order. */
  document(start: number, id: string): Document {
    this.#next = start + 1;
    // An alias names an anchor of its own document (YAML 1.2, 3.2.2.2).
    this.#anchors.clear();
    this.#repeated = [];
    const data = this.#node();
    return {
      file: this.#file,
      id,
      text: this.#text,
      syntax: 'yaml',
      data,
      duplicateKeys: this.#findDuplicates(),
      locate: (path, part = 'entry') => this.places.locate(path, part, start + 1),
    };
  }

  /** True where the document at `start` has no content, or there is none. */
  isEmpty(start: number): boolean {
    const content = this.#events[start + 1];
    if (content === undefined) return true;
    const isNothing = content.type === SCALAR && content.style === PLAIN && content.valueStart === content.valueEnd;
    return (
      (content.type !== SEQUENCE && content.type !== MAPPING && content.type !== SCALAR && content.type !== ALIAS) ||
      isNothing
    );
  }

  /** Where the document after the one at `start` begins; undefined after the last. */
  startAfter(start: number): number | undefined {
    for (let at = start + 1; at < this.#events.length; at++) if (this.#events[at]!.type === DOCUMENT) return at;
    return undefined;
  }

  refuseSecond(): void {
    const second = this.startAfter(0);
    if (second === undefined) return;
    throw new UserError(
      'A second YAML document begins in this file (after `---`); put each document into a file of its own.',
      { file: this.#file, ...this.#spot(this.#startOfSecond(second)) },
    );
  }

  #startOfSecond(index: number): number {
    const content = this.#events[index + 1];
    const inside = content ? startOf(content) : -1;
    let marker = inside === -1 ? this.#text.length : inside;
    do marker = this.#text.lastIndexOf('---', marker - 1);
    while (marker > 0 && !/[\r\n]/.test(this.#text[marker - 1]!));
    return marker > 0 ? marker : Math.max(inside, 0);
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
    let merges: { child: unknown; keyIndex: number }[] | undefined;
    while (!this.#closes()) {
      const keyIndex = this.#next;
      const { key, isMerge } = this.#key();
      this.#path.push(key);
      const child = this.#node();
      this.#path.pop();
      if (isMerge) {
        // Readers differ: some merge both, some take the last, some refuse.
        if (merges) this.#repeat(index, key, keyIndex);
        merges ??= [];
        merges.push({ child, keyIndex });
        continue;
      }
      if (Object.hasOwn(value, key)) this.#repeat(index, key, keyIndex);
      set(value, key, child);
    }
    for (const merge of merges ?? []) this.#merge(value, merge.child, merge.keyIndex);
    return value;
  }

  #repeat(mapping: number, key: string, keyIndex: number): void {
    // What an alias repeats was told where it is written.
    if (this.#inAlias === 0) this.#repeated.push({ mapping, path: [...this.#path], key, keyIndex });
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

  /** To be asked when the tree is built. */
  #findDuplicates(): DuplicateKey[] {
    const firstKeys = new Map<number, Map<string, number>>();
    return this.#repeated.map(({ mapping, path, key, keyIndex }) => {
      const first = firstKeys.get(mapping) ?? this.places.firstKeys(mapping);
      firstKeys.set(mapping, first);
      const firstLine = this.places.rangeOf(first.get(key)!).start.line;
      return { path, key, range: this.places.rangeOf(keyIndex), firstLine };
    });
  }

  #alias(index: number, anchorStart: number, anchorEnd: number): unknown {
    const target = this.#target(index, anchorStart, anchorEnd);
    if (this.#open.has(target)) {
      throw this.#refuse(
        `The anchor "${this.#text.slice(anchorStart, anchorEnd).slice(0, 80)}" contains itself.`,
        anchorStart,
      );
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
    if (target === undefined)
      throw this.#refuse(`The alias "*${name.slice(0, 80)}" names no anchor before it.`, anchorStart);
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
        throw this.#unknownTag(tag, event.tagStart);
    }
  }

  #refuseTag(start: number, end: number, allowed: string): void {
    if (start === -1) return;
    const tag = this.#text.slice(start, end);
    if (tag === `!!${allowed}` || tag === `!<tag:yaml.org,2002:${allowed}>`) return;
    throw this.#unknownTag(tag, start);
  }

  #unknownTag(tag: string, offset: number): UserError {
    return this.#refuse(`The YAML tag "${tag.slice(0, 80)}" is not read: only plain JSON-like values are.`, offset);
  }

  #refuse(message: string, offset: number): UserError {
    return new UserError(message, { file: this.#file, ...this.#spot(Math.max(offset, 0)) });
  }
}

const collectionAsKey = 'A mapping key must be a plain value, not a collection.';

function set(target: Record<string, unknown>, key: string, value: unknown): void {
  // An assignment to `__proto__` would set the prototype (T-08).
  if (key === '__proto__')
    Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });
  else target[key] = value;
}

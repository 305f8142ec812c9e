/** A document's text as a tree of offsets: what an edit needs to know to change one entry and leave every other byte alone. */
import { getScalarValue, parseEvents, YAMLException } from 'js-yaml';
import type { Document } from './document.ts';
import { maxDepth } from './limits.ts';
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
} from './yaml-events.ts';

export interface SourceNode {
  /** `other`: an alias, or a pair without braces in a flow list; nothing is edited in these. */
  kind: 'mapping' | 'sequence' | 'scalar' | 'other';
  /** A collection in brackets. */
  isFlow: boolean;
  /** Of a scalar: how it is written; `block` is a `|` or `>` text. */
  style: 'plain' | 'single' | 'double' | 'block' | 'none';
  /** With its anchor and tag. */
  start: number;
  /** Without them. */
  contentStart: number;
  end: number;
  entries: SourceEntry[];
}

/** One key with its value, or one item of a list. */
export interface SourceEntry {
  /** At the key (or its `?`), or at the `-` of a block list. */
  start: number;
  end: number;
  key: SourceNode | undefined;
  /** What the key reads; undefined in a list and for a merge key. */
  name: string | undefined;
  value: SourceNode;
}

/** Where an entry stands: `parent.entries[index]`. */
export interface SourcePlace {
  parent: SourceNode;
  /** The entry whose value `parent` is; undefined at the root. */
  owner: SourceEntry | undefined;
  index: number;
  entry: SourceEntry;
}

const known = new WeakMap<Document, SourceNode | null>();

/** The root node of a document; undefined where its text cannot be told apart (a JSON text that YAML reads otherwise). */
export function sourceOf(document: Document): SourceNode | undefined {
  let root = known.get(document);
  if (root === undefined) {
    root = readSource(document.text) ?? null;
    known.set(document, root);
  }
  return root ?? undefined;
}

/** The entry at a path, of equal keys the last; undefined where it comes by an alias or a merge key, or is not there. */
export function findSource(document: Document, path: Path): SourcePlace | undefined {
  let parent = sourceOf(document);
  let owner: SourceEntry | undefined;
  for (const [depth, key] of path.entries()) {
    if (!parent) return undefined;
    const index: number =
      parent.kind === 'sequence' ? Number(key) : parent.entries.findLastIndex(entry => entry.name === String(key));
    const entry: SourceEntry | undefined = parent.entries[index];
    if (!entry) return undefined;
    if (depth === path.length - 1) return { parent, owner, index, entry };
    parent = entry.value;
    owner = entry;
  }
  return undefined;
}

/** The text of the value at a path, as it is written. */
export function writtenAt(document: Document, path: Path): string | undefined {
  const value = findSource(document, path)?.entry.value;
  return value && document.text.slice(value.contentStart, value.end);
}

// JSON is read by YAML's rules too: only offsets are taken from it, and JSON is YAML but for oddities.
function readSource(text: string): SourceNode | undefined {
  try {
    const events = parseEvents(text, { maxDepth: maxDepth + 1 });
    return new SourceReader(text, events).node(0);
  } catch (error) {
    if (error instanceof YAMLException) return undefined;
    throw error;
  }
}

class SourceReader {
  readonly #text: string;
  readonly #events: readonly Event[];
  /** After the event of the document. */
  #next = 1;

  constructor(text: string, events: readonly Event[]) {
    this.#text = text;
    this.#events = events;
  }

  /** The node of the next event; `cursor` is where what stands before it ends. */
  node(cursor: number): SourceNode {
    const event = this.#events[this.#next++]!;
    if (event.type === ALIAS) {
      const start = event.anchorStart - 1;
      return leaf('other', start, start, event.anchorEnd, 'none');
    }
    if (event.type !== SCALAR && event.type !== SEQUENCE && event.type !== MAPPING) {
      throw new Error(`unexpected YAML event ${event.type}`);
    }
    const properties = [event.anchorStart - 1, event.tagStart].filter(offset => offset >= 0);
    const after = Math.max(cursor, event.anchorEnd, event.tagEnd);
    if (event.type === SCALAR) return this.#scalar(event, properties, after);
    const isFlow = event.style === FLOW && '[{'.includes(this.#text[event.start]!);
    const start = Math.min(event.start, ...properties);
    const kind = event.type === SEQUENCE ? 'sequence' : 'mapping';
    const node: SourceNode = { ...leaf(kind, start, event.start, event.start, 'none'), isFlow };
    let at = isFlow ? event.start + 1 : event.start;
    while (this.#events[this.#next]!.type <= ALIAS) {
      const entry = kind === 'sequence' ? this.#item(at, isFlow) : this.#member(at);
      node.entries.push(entry);
      at = entry.end;
    }
    this.#next++;
    node.end = isFlow ? this.#skip(at, true) + 1 : at;
    // Anchors and tags of the first key stand before it.
    node.contentStart = Math.min(node.contentStart, node.entries[0]?.start ?? node.contentStart);
    node.start = Math.min(node.start, node.contentStart);
    return event.style === FLOW && !isFlow ? { ...node, kind: 'other', entries: [] } : node;
  }

  #scalar(event: ScalarEvent, properties: number[], after: number): SourceNode {
    const start = (content: number): number => Math.min(content, ...properties);
    if (isQuoted(event)) {
      const open = event.valueStart - 1;
      return leaf('scalar', start(open), open, event.valueEnd + 1, this.#text[open] === '"' ? 'double' : 'single');
    }
    if (event.style === PLAIN) {
      const [from, to] = event.valueStart === -1 ? [after, after] : [event.valueStart, event.valueEnd];
      return leaf('scalar', start(from), from, to, 'plain');
    }
    const header = this.#skip(after, false);
    let end = event.valueEnd;
    while (end > header && /\s/.test(this.#text[end - 1]!)) end--;
    return leaf('scalar', start(header), header, Math.max(end, this.#afterHeader(header)), 'block');
  }

  /** After `|`, `>-` and the like. */
  #afterHeader(header: number): number {
    let at = header + 1;
    while (/[-+0-9]/.test(this.#text[at] ?? '')) at++;
    return at;
  }

  #item(from: number, isFlow: boolean): SourceEntry {
    const start = this.#skip(from, isFlow);
    const value = this.node(isFlow ? start : start + 1);
    return {
      start: isFlow ? value.start : start,
      end: Math.max(value.end, start),
      key: undefined,
      name: undefined,
      value,
    };
  }

  #member(from: number): SourceEntry {
    const at = this.#skip(from, true);
    const isExplicit = this.#text[at] === '?' && /\s/.test(this.#text[at + 1] ?? ' ');
    const event = this.#events[this.#next]!;
    const key = this.node(isExplicit ? at + 1 : at);
    const text = event.type === SCALAR ? getScalarValue(this.#text, event) : undefined;
    const name = text === undefined || isMergeKey(event, text) ? undefined : text;
    const colon = this.#skip(key.end, false);
    const value = this.node(this.#text[colon] === ':' ? colon + 1 : key.end);
    return { start: isExplicit ? at : key.start, end: Math.max(value.end, key.end), key, name, value };
  }

  /** The next offset that is no space and no comment (and, between entries of a flow collection, no comma). */
  #skip(from: number, commas: boolean): number {
    let at = from;
    for (; at < this.#text.length; at++) {
      const char = this.#text[at]!;
      if (char === '#' && /\s/.test(this.#text[at - 1] ?? ' ')) {
        while (at + 1 < this.#text.length && !/[\r\n]/.test(this.#text[at + 1]!)) at++;
      } else if (!/\s/.test(char) && !(commas && char === ',')) return at;
    }
    return at;
  }
}

function leaf(
  kind: SourceNode['kind'],
  start: number,
  contentStart: number,
  end: number,
  style: SourceNode['style'],
): SourceNode {
  return { kind, isFlow: false, style, start, contentStart, end, entries: [] };
}

/**
 * Which findings the base already had. A finding keeps its identity when lines move, keys are reordered or a schema is
 * extracted to a component: its places are found again by pointer and content, else by one of the two, else by the use that
 * leads to them. Each place of the base excuses one of the head at most, so that a second violation is always new.
 */
import { createHash } from 'node:crypto';
import type { Document } from '../document/document.ts';
import { getAt, isObject, type Path, toPointer } from '../document/pointer.ts';
import type { Hit } from './engine.ts';

/** A place of a finding, as it is compared with the base. */
export interface Place {
  /** Empty for the linted document itself, else the name of the file that it refers to. */
  file: string;
  pointer: string;
  /** Digest of the value at the place; empty where it is too large to be an identity. */
  content: string;
  /** Pointer of the use through references; undefined where nobody knows it. */
  use: string | undefined;
}

/** What of a finding is compared with the base. */
export interface Identity extends Place {
  rule: string;
  message: string;
  /** The further places of a finding that stands for several. */
  related: readonly Place[];
}

/** The identity of a hit; `isRoot`: it stands in the linted document itself. */
export function identityOf({ rule, message, document, path, use, related }: Hit, isRoot: boolean): Identity {
  const place = (of: Document, at: Path): Place => ({
    // The name of a file at a revision is `REF:path`.
    file: isRoot && of === document ? '' : (of.file.split(/[/:]/).at(-1) ?? ''),
    pointer: toPointer(at),
    content: contentOf(of.data, at),
    use: undefined,
  });
  return {
    ...place(document, path),
    use: toPointer(use),
    rule: rule.id,
    message,
    related: related.map(one => place(one.document, one.path)),
  };
}

/** One place of one finding. */
interface Unit extends Place {
  rule: string;
  message: string;
  /** The index of the finding. */
  of: number;
}

/**
 * For each identity of the head: true where the base has it. A finding that stands for several places is known when the
 * base has every one of them; its message is then no part of the identity, and of others the numbers are none, since
 * messages count.
 */
export function knownToBase(head: readonly Identity[], base: readonly Identity[]): boolean[] {
  const grouping = new Set([...head, ...base].filter(one => one.related.length > 0).map(({ rule }) => rule));
  const unitsOf = (list: readonly Identity[]): Unit[] =>
    list.flatMap(({ rule, message, related, ...place }, of) =>
      [place, ...related].map(one => ({
        ...one,
        rule,
        message: grouping.has(rule) ? '' : message.replace(/\d[\d,]*/g, '0'),
        of,
      })),
    );
  const [units, baseUnits] = [unitsOf(head), unitsOf(base)];
  const found = match(units, baseUnits);
  const known = head.map(one => !grouping.has(one.rule) || countOf(one) <= greatestCount(base, one.rule));
  units.forEach((unit, index) => {
    if (!found[index]) known[unit.of] = false;
  });
  return known;
}

const keys: ((one: Unit) => unknown[] | undefined)[] = [
  ({ file, pointer, content }) => (content ? [file, pointer, content] : undefined),
  ({ content }) => (content ? [content] : undefined),
  ({ file, pointer }) => [file, pointer],
  ({ use }) => (use === undefined ? undefined : [use]),
];

function match(head: readonly Unit[], base: readonly Unit[]): boolean[] {
  const known = head.map(() => false);
  const used = base.map(() => false);
  for (const keyOf of keys) {
    const textOf = (one: Unit): string | undefined => {
      const key = keyOf(one);
      return key && JSON.stringify([one.rule, one.message, ...key]);
    };
    const waiting = new Map<string, number[]>();
    base.forEach((one, index) => {
      const key = used[index] ? undefined : textOf(one);
      if (key === undefined) return;
      const list = waiting.get(key);
      if (list) list.push(index);
      else waiting.set(key, [index]);
    });
    head.forEach((one, index) => {
      const key = known[index] ? undefined : textOf(one);
      const matched = key === undefined ? undefined : waiting.get(key)?.shift();
      if (matched === undefined) return;
      known[index] = true;
      used[matched] = true;
    });
  }
  return known;
}

/** How many places a finding stands for. Its message counts them where a report names the first of many only. */
function countOf({ message, related }: Identity): number {
  const stated = related.length === 0 ? undefined : (/\((\d[\d,]*) /.exec(message) ?? /(\d[\d,]*)/.exec(message))?.[1];
  return Math.max(related.length + 1, stated === undefined ? 0 : Number(stated.replaceAll(',', '')));
}

/** Of one finding, or of those of one message, which are parts of one where some of its places were set aside. */
function greatestCount(list: readonly Identity[], rule: string): number {
  const sums = new Map<string, number>();
  let greatest = 0;
  for (const one of list) {
    if (one.rule !== rule) continue;
    const sum = (sums.get(one.message) ?? 0) + one.related.length + 1;
    sums.set(one.message, sum);
    greatest = Math.max(greatest, sum, countOf(one));
  }
  return greatest;
}

// A value with more nodes than this is a part of the document, not one thing.
const mostNodes = 300;

/** A digest of the value at `path`, independent of the order of keys; of a scalar together with its key. */
export function contentOf(data: unknown, path: Path): string {
  if (path.length < 2) return '';
  const value = getAt(data, path);
  let nodes = 0;
  const write = (one: unknown): string => {
    if (++nodes > mostNodes) return '';
    if (Array.isArray(one)) return `[${one.map(write).join()}]`;
    if (!isObject(one)) return JSON.stringify(one) ?? '';
    return `{${Object.keys(one)
      .sort()
      .map(key => `${JSON.stringify(key)}:${write(one[key])}`)
      .join()}}`;
  };
  const text = write(value);
  if (nodes > mostNodes) return '';
  const key = typeof value === 'object' && value !== null ? '' : String(path.at(-1));
  return createHash('sha256').update(`${key}\n${text}`).digest('hex').slice(0, 16);
}

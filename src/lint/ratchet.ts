/**
 * Which findings the base already had. A finding keeps its identity when lines move, keys are reordered or a schema is
 * extracted to a component: it is found again by its place, else by the content that it is about, else by the use that
 * leads to it. Each finding of the base excuses one of the head at most.
 */
import { createHash } from 'node:crypto';
import { getAt, isObject, type Path, toPointer } from '../document/pointer.ts';
import type { Hit } from './engine.ts';

/** What of a finding is compared with the base. */
export interface Identity {
  rule: string;
  message: string;
  /** Empty for the linted document itself, else the name of the file that it refers to. */
  file: string;
  pointer: string;
  /** Digest of the value at the place; empty where it is too large to be an identity. */
  content: string;
  /** Pointer of the use through references. */
  use: string;
}

/** The identity of a hit. */
export function identityOf({ rule, message, document, path, use, related }: Hit, isRoot: boolean): Identity {
  return {
    rule: rule.id,
    // A count in the message of a grouping rule changes with each place that is mended.
    message: related.length > 0 ? message.replace(/\d[\d,]*/g, '0') : message,
    file: isRoot ? '' : (document.file.split('/').at(-1) ?? ''),
    pointer: toPointer(path),
    content: contentOf(document.data, path),
    use: toPointer(use),
  };
}

/** For each identity of the head: true where the base has it. */
export function knownToBase(head: readonly Identity[], base: readonly Identity[]): boolean[] {
  const known = head.map(() => false);
  const used = base.map(() => false);
  const keys: ((one: Identity) => string | undefined)[] = [
    one => JSON.stringify([one.rule, one.message, one.file, one.pointer]),
    one => (one.content ? JSON.stringify([one.rule, one.message, one.content]) : undefined),
    one => JSON.stringify([one.rule, one.message, one.use]),
  ];
  for (const keyOf of keys) {
    const waiting = new Map<string, number[]>();
    base.forEach((one, index) => {
      const key = used[index] ? undefined : keyOf(one);
      if (key === undefined) return;
      const list = waiting.get(key);
      if (list) list.push(index);
      else waiting.set(key, [index]);
    });
    head.forEach((one, index) => {
      const key = known[index] ? undefined : keyOf(one);
      const match = key === undefined ? undefined : waiting.get(key)?.shift();
      if (match === undefined) return;
      known[index] = true;
      used[match] = true;
    });
  }
  return known;
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

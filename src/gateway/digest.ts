/** Digests that depend on what data says, not on how it is ordered or written. */

import { createHash } from 'node:crypto';
import { toText } from '../document/pointer.ts';

/** `sha256:…` over the data as JSON with sorted keys; Maps count as objects, undefined members as absent. */
export function digestOf(data: unknown): string {
  return `sha256:${createHash('sha256').update(canonicalJson(data)).digest('hex')}`;
}

/** JSON without blanks and with sorted keys, so that equal data gives equal text. */
export function canonicalJson(data: unknown): string {
  if (data instanceof Map) return object([...data]);
  if (Array.isArray(data)) return `[${data.map(item => canonicalJson(item ?? null)).join(',')}]`;
  if (typeof data === 'object' && data !== null) return object(Object.entries(data));
  return JSON.stringify(data) ?? 'null';
}

function object(entries: readonly (readonly [unknown, unknown])[]): string {
  const values = new Map<string, unknown>();
  for (const [key, value] of entries) if (value !== undefined) values.set(JSON.stringify(toText(key)), value);
  const keys = [...values.keys()].sort();
  return `{${keys.map(key => `${key}:${canonicalJson(values.get(key))}`).join(',')}}`;
}

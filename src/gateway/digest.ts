/** Digests that depend on what data says, not on how it is ordered or written. */

import { createHash } from 'node:crypto';
import { toText } from '../document/pointer.ts';

/** `sha256:…` over the data as JSON with sorted keys; Maps count as objects, undefined members as absent. */
export function digestOf(data: unknown): string {
  return `sha256:${createHash('sha256').update(canonicalJson(data)).digest('hex')}`;
}

/** JSON without blanks and with sorted keys, so that equal data gives equal text. */
export function canonicalJson(data: unknown): string {
  if (typeof data !== 'object' || data === null) return JSON.stringify(data) ?? 'null';
  if (Array.isArray(data)) return `[${data.map(item => canonicalJson(item ?? null)).join(',')}]`;
  if (data instanceof Map) return object([...data]);
  const keys = Object.keys(data);
  if (!keys.every(isPlain)) return object(Object.entries(data));
  let text = '';
  for (const key of keys.sort()) {
    const value = (data as Record<string, unknown>)[key];
    if (value !== undefined) text += `${text === '' ? '' : ','}"${key}":${canonicalJson(value)}`;
  }
  return `{${text}}`;
}

/** Keys that JSON writes as they are, and that are in the same order with their quotes: nearly all. */
function isPlain(key: string): boolean {
  return /^[#-[\]-\uD7FF\uE000-\uFFFF]*$/.test(key);
}

/** Keys are sorted as they are written, as in all digests that gateways keep. */
function object(entries: readonly (readonly [unknown, unknown])[]): string {
  const values = new Map<string, unknown>();
  for (const [key, value] of entries) if (value !== undefined) values.set(JSON.stringify(toText(key)), value);
  const keys = [...values.keys()].sort();
  return `{${keys.map(key => `${key}:${canonicalJson(values.get(key))}`).join(',')}}`;
}

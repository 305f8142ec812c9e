/** JSON values as texts that are equal exactly where the values are. */

/** Canonical text: keys sorted, `-0` as `0`; values nested too deep for one text share a mark that equals nothing else. */
export function canonical(value: unknown, depth = 0): string {
  if (typeof value === 'number') return Object.is(value, -0) ? '0' : String(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (depth > 500) throw new RangeError('nested too deep');
  if (Array.isArray(value)) return '[' + value.map(item => canonical(item, depth + 1)).join(',') + ']';
  const object = value as Record<string, unknown>;
  const keys = Object.keys(object).sort();
  return '{' + keys.map(key => JSON.stringify(key) + ':' + canonical(object[key], depth + 1)).join(',') + '}';
}

/** True where two JSON values are the same value (`1` and `1.0`, any order of keys). */
export function equalJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  return canonical(a) === canonical(b);
}

/** A plain object from entries; `__proto__` is a name like any other. */
export function objectFrom(entries: Iterable<readonly [string, unknown]>): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (const [key, value] of entries) {
    if (key === '__proto__')
      Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
    else object[key] = value;
  }
  return object;
}

/** A string's length as JSON Schema counts it: in code points. */
export function lengthOf(text: string): number {
  let length = text.length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0xd800 && code < 0xdc00 && index + 1 < text.length) {
      const next = text.charCodeAt(index + 1);
      if (next >= 0xdc00 && next < 0xe000) length--;
    }
  }
  return length;
}

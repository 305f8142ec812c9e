/** JSON pointers (RFC 6901) and the paths that they stand for. */

/** Keys from the root of one document; array indexes are numbers where they came from a walk, strings from a pointer. */
export type Path = readonly (string | number)[];

/** `['paths', '/a', 0]` → `/paths/~1a/0`; the root is the empty string. */
export function toPointer(path: Path): string {
  let pointer = '';
  for (const key of path) pointer += '/' + escapeSegment(String(key));
  return pointer;
}

export function escapeSegment(key: string): string {
  return key.includes('~') || key.includes('/') ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key;
}

/** `/paths/~1a/0` → `['paths', '/a', '0']`; undefined where the text is no pointer. */
export function fromPointer(pointer: string): string[] | undefined {
  if (pointer === '') return [];
  if (!pointer.startsWith('/')) return undefined;
  return pointer
    .slice(1)
    .split('/')
    .map(key => (key.includes('~') ? key.replaceAll('~1', '/').replaceAll('~0', '~') : key));
}

/** The value at a path by own keys alone, so that `__proto__` and `toString` are names like any other (T-08). */
export function getAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const key of path) {
    value = own(value, key);
    if (value === undefined) return undefined;
  }
  return value;
}

/** The own value of a key (of a list: an item), or undefined for everything that has none. */
export function own(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  // The one own property of a list that its text does not have.
  if (key === 'length' && Array.isArray(value)) return undefined;
  return (value as Record<string | number, unknown>)[key];
}

/** `String(value)`, also for objects whose own `toString` key makes that throw (T-08). */
export function toText(value: unknown): string {
  try {
    return String(value);
  } catch {
    return '[object Object]';
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * A copy without keys such as `valueOf` and `__proto__`: for validators of others, which call `object.hasOwnProperty(…)`
 * on the document's own objects (T-08).
 */
export function withoutPrototypeNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPrototypeNames);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([key]) => !(key in Object.prototype));
  return Object.fromEntries(kept.map(([key, child]) => [key, withoutPrototypeNames(child)]));
}

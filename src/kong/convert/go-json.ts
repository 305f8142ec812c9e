/** JSON and orders as Go's standard library writes them: openapi2kong puts such texts into ids and plugin settings. */

/** Orders texts by their bytes in UTF-8; JavaScript's own order differs above U+FFFF. */
export function byBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** Data as `json.Marshal` of Go writes it: sorted keys, no blanks, and `<`, `>`, `&` and the two line ends escaped. */
export function goJson(data: unknown): string {
  if (Array.isArray(data)) return `[${data.map(item => goJson(item ?? null)).join(',')}]`;
  if (typeof data === 'object' && data !== null) {
    const parts = sortedEntries(data).map(([key, value]) => `${goJson(key)}:${goJson(value)}`);
    return `{${parts.join(',')}}`;
  }
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A copy whose objects have their keys in the order of their bytes. */
export function sorted(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(sorted);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(sortedEntries(data).map(([key, value]) => [key, sorted(value)]));
}

function sortedEntries(data: object): [string, unknown][] {
  return Object.entries(data)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => byBytes(a, b));
}

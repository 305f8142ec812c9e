/** How values stand in the messages of the stock functions. */

/** Spectral's short form of a value: scalars as JSON, collections as `Array[]` and `Object{}`. */
export function printValue(value: unknown): string {
  if (value === undefined) return 'undefined';
  if (Array.isArray(value)) return 'Array[]';
  if (typeof value === 'object' && value !== null) return 'Object{}';
  return JSON.stringify(value);
}

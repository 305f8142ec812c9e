/** Equality of JSON values. */

/** Deep equality by own keys. Depth is bounded by the loader. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b);
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => isEqual(item, b[index]));
  }
  if (Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every(
    key => Object.hasOwn(b, key) && isEqual((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
  );
}

/** A text that is the same for equal values only; `spend` hears of the work in steps of the validator. */
export function canonical(value: unknown, spend: (steps: number) => void): string {
  if (typeof value !== 'object' || value === null) {
    const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
    spend(0.2 + text.length / 200);
    return text;
  }
  spend(0.2);
  if (Array.isArray(value)) return `[${value.map(item => canonical(item, spend)).join(',')}]`;
  const record = value as Record<string, unknown>;
  const members = Object.keys(record)
    .sort()
    .map(key => `${JSON.stringify(key)}:${canonical(record[key], spend)}`);
  return `{${members.join(',')}}`;
}

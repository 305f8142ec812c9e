/** Data as one text, whatever the order of keys: equal texts mean equal data. */
import { isObject } from './pointer.ts';

/** JSON without blanks and with sorted keys. */
export function canonicalJson(data: unknown): string {
  return JSON.stringify(data, (_key, value: unknown) =>
    isObject(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : value,
  );
}

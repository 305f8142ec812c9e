/** Shapes of data that comes from outside as JSON: what fits is copied, key by key; what does not is refused with its place. */
import { isObject, own } from './document/pointer.ts';

export type Shape =
  | 'text'
  | 'number'
  /** A whole number from 0. */
  | 'count'
  | 'flag'
  /** Whatever JSON holds. */
  | 'any'
  | { readonly oneOf: readonly string[] }
  | { readonly orNull: Shape }
  | { readonly list: Shape }
  /** A mapping with any keys. */
  | { readonly map: Shape }
  /** Keys that are not named are left out: fields may be added (contract). */
  | { readonly keys: Readonly<Record<string, Shape>>; readonly may?: Readonly<Record<string, Shape>> };

export class ShapeError extends Error {}

/** A copy of `value` that has the shape and nothing else. Throws a ShapeError that names the first place that does not fit. */
export function shaped(shape: Shape, value: unknown, at = 'the report'): unknown {
  if (typeof shape === 'string') return shapedScalar(shape, value, at);
  if ('oneOf' in shape) {
    if (typeof value === 'string' && shape.oneOf.includes(value)) return value;
    throw new ShapeError(`${at} is none of ${shape.oneOf.join(', ')}`);
  }
  if ('orNull' in shape) return value === null ? null : shaped(shape.orNull, value, at);
  if ('list' in shape) {
    if (!Array.isArray(value)) throw new ShapeError(`${at} is no list`);
    return value.map((one, index) => shaped(shape.list, one, `${at}[${index}]`));
  }
  if (!isObject(value)) throw new ShapeError(`${at} is no mapping`);
  if ('map' in shape) {
    // Null for a prototype, so that no name can meet one (T-08).
    const found: Record<string, unknown> = Object.create(null);
    for (const key of Object.keys(value)) found[key] = shaped(shape.map, value[key], `a value of ${at}`);
    return found;
  }
  const found: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(shape.keys)) found[key] = shaped(inner, own(value, key), `${at}.${key}`);
  for (const [key, inner] of Object.entries(shape.may ?? {})) {
    const one = own(value, key);
    if (one !== undefined) found[key] = shaped(inner, one, `${at}.${key}`);
  }
  return found;
}

function shapedScalar(shape: 'text' | 'number' | 'count' | 'flag' | 'any', value: unknown, at: string): unknown {
  const fits = {
    text: typeof value === 'string',
    number: typeof value === 'number' && Number.isFinite(value),
    count: Number.isSafeInteger(value) && (value as number) >= 0,
    flag: typeof value === 'boolean',
    any: value !== undefined,
  };
  if (fits[shape]) return value;
  throw new ShapeError(value === undefined ? `${at} is missing` : `${at} is no ${shape}`);
}

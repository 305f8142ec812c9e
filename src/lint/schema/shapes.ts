/** What the meta-schemas ask of the values of keywords; each gives a text for what is wrong, or undefined. */

import { isObject } from '../../document/pointer.ts';
import { patternMistake } from '../../pattern.ts';
import type { Dialect } from './dialect.ts';
import { canonical } from './equality.ts';

type Shape = (value: unknown, dialect: Dialect) => string | undefined;

export const aNumber: Shape = value => (typeof value === 'number' ? undefined : 'must be a number');
export const aBoolean: Shape = value => (typeof value === 'boolean' ? undefined : 'must be true or false');
export const aString: Shape = value => (typeof value === 'string' ? undefined : 'must be a string');
export const aCount: Shape = value =>
  Number.isInteger(value) && (value as number) >= 0 ? undefined : 'must be a whole number that is not negative';
export const aPositive: Shape = value =>
  typeof value === 'number' && value > 0 ? undefined : 'must be a number above zero';

export const aRegularExpression: Shape = value => {
  if (typeof value !== 'string') return 'must be a string';
  const mistake = patternMistake(value);
  return mistake === undefined ? undefined : `is not a regular expression (${mistake})`;
};

/** Whether a value can be a schema at all; what is in it is judged apart. */
export function isSchema(value: unknown, dialect: Dialect): boolean {
  return isObject(value) || (typeof value === 'boolean' && dialect.hasBooleanSchemas);
}

export const aSchema: Shape = (value, dialect) => (isSchema(value, dialect) ? undefined : 'must be a schema');
export const aSchemaOrBoolean: Shape = value =>
  isObject(value) || typeof value === 'boolean' ? undefined : 'must be a schema or true or false';

export const schemas: Shape = (value, dialect) =>
  Array.isArray(value) && value.length > 0 && value.every(one => isSchema(one, dialect))
    ? undefined
    : 'must be a list of schemas that is not empty';

export const namedSchemas: Shape = (value, dialect) =>
  isObject(value) && Object.values(value).every(one => isSchema(one, dialect))
    ? undefined
    : 'must map names to schemas';

export const names: Shape = (value, dialect) => {
  if (!Array.isArray(value) || !value.every(one => typeof one === 'string')) return 'must be a list of names';
  if (dialect.name === 'draft4' && value.length === 0) return 'must not be empty';
  return new Set(value).size === value.length ? undefined : 'must not name the same twice';
};

export function hasDuplicates(list: readonly unknown[]): boolean {
  return new Set(list.map(one => canonical(one, () => undefined))).size < list.length;
}

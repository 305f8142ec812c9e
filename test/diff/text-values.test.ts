/** Parameters and headers are text: schemas of other types that take the same texts, or more of them. */
import { expect, it } from 'vitest';
import { bumpBetween } from './support.ts';

const api = (schema: unknown) => ({
  openapi: '3.1.0',
  info: { title: 'a', version: '1.0.0' },
  paths: { '/a': { get: { parameters: [{ name: 'q', in: 'query', ...(schema !== undefined && { schema }) }] } } },
});
const whole = { type: 'integer' };
const text = { type: 'string' };
const listed = (...values: unknown[]) => ({ enum: values });

it.each<[string, unknown, unknown, string, string]>([
  ['numbers written as texts', listed('1', '2'), { ...whole, ...listed(1, 2) }, 'none', 'none'],
  ['a number more', { ...text, ...listed('1', '2') }, { ...whole, ...listed(1, 2, 3) }, 'minor', 'major'],
  ['texts that no number makes', { ...text, ...listed('1', '01') }, whole, 'major', 'major'],
  ['the texts of booleans', { type: 'boolean' }, { ...text, ...listed('true', 'false') }, 'none', 'none'],
  ['a union of a number and a word', { anyOf: [whole, { ...text, ...listed('max') }] }, text, 'minor', 'major'],
  ['nothing said and any value', undefined, {}, 'none', 'none'],
  ['any value and any text', {}, text, 'none', 'none'],
  ['two digits', { ...whole, minimum: 0, maximum: 99 }, { ...text, maxLength: 2 }, 'minor', 'major'],
  ['five digits', { ...whole, minimum: 0, maximum: 99_999 }, { ...text, maxLength: 5 }, 'minor', 'major'],
  [
    'six digits where five are taken',
    { ...whole, minimum: 0, maximum: 100_000 },
    { ...text, maxLength: 5 },
    'major',
    'major',
  ],
])('%s', async (_what, base, revision, there, back) => {
  expect([await bumpBetween(api(base), api(revision)), await bumpBetween(api(revision), api(base))]).toEqual([
    there,
    back,
  ]);
});

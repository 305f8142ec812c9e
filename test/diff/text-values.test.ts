/** Parameters and headers are text: schemas of other types that take the same texts, or more of them. */
import { expect, it } from 'vitest';
import { requiredBump } from '../../src/diff/bump.ts';
import { bodyOf, bumpBetween, changesBetween } from './support.ts';

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
  [
    'one of several types to a list of them',
    { type: ['string', 'integer'] },
    { type: 'array', items: { type: ['string', 'integer'] } },
    'minor',
    'major',
  ],
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

it.each<[string, object, object, string]>([
  ['a number to a text', { a: whole }, { a: text }, 'minor'],
  ['a text to a number', { a: text }, { a: whole }, 'major'],
  ['one field wider, one narrower', { a: whole, b: listed('x', 'y') }, { a: text, b: listed('x') }, 'major'],
  ['numbers written as texts, and a field more', { a: listed('1') }, { a: listed(1), b: text }, 'minor'],
  ['a part that is JSON', { a: { properties: { c: whole } } }, { a: { properties: { c: text } } }, 'major'],
])('reads the fields of a form as texts: %s', async (_what, base, revision, bump) => {
  for (const type of ['application/x-www-form-urlencoded', 'multipart/form-data']) {
    const sides = [base, revision].map(properties =>
      bodyOf({ type: 'object', properties }, { type, openapi: '3.1.0' }),
    );
    const found = await changesBetween(sides[0], sides[1]);
    expect(requiredBump(found)).toBe(bump);
    // A field that takes more is no break, whatever becomes of others.
    for (const { breaking, message } of found)
      if (message.startsWith('a in ') && bump !== 'minor') expect(breaking).toBe(!('b' in base));
  }
});

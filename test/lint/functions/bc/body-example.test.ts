/** What counts as an example of a body. */
import { expect, test } from 'vitest';
import bodiesWithoutExample from '../../../../src/lint/functions/bc/body-example.ts';
import { contextOf } from '../../../support/context.ts';

function found(media: object, schemas: object = {}): boolean {
  const root = {
    openapi: '3.0.3',
    components: { schemas },
    paths: { '/a': { post: { requestBody: { content: { 'application/json': media } } } } },
  };
  return (bodiesWithoutExample(root, { of: 'request' }, contextOf(root)) ?? []).length > 0;
}

test.each([
  ['example', { example: {} }],
  ['examples', { examples: { one: { value: 1 } } }],
  ['schema example', { schema: { example: 1 } }],
  ['3.1 schema examples', { schema: { examples: [1] } }],
  ['enum', { schema: { type: 'string', enum: ['a'] } }],
  [
    'properties',
    { schema: { properties: { a: { example: 1 }, b: { type: 'boolean' }, c: { items: { default: 1 } } } } },
  ],
  ['allOf with a remark', { schema: { allOf: [{ properties: { a: { example: 1 } } }, { description: 'More.' }] } }],
  ['one of the variants', { schema: { oneOf: [{ type: 'string' }, { example: 1 }] } }],
])('%s is one', (_name, media) => {
  expect(found(media)).toBe(false);
});

test.each([
  ['nothing', {}],
  ['empty examples', { examples: {} }],
  ['a free object', { schema: { type: 'object' } }],
  ['one property of two', { schema: { properties: { a: { example: 1 }, b: { type: 'string' } } } }],
  ['allOf without', { schema: { allOf: [{ description: 'More.' }] } }],
])('%s is none', (_name, media) => {
  expect(found(media)).toBe(true);
});

test('a ring of schemas ends, and is shown by its other parts', () => {
  const parent = { $ref: '#/components/schemas/Node' };
  const schema = { $ref: '#/components/schemas/Node' };
  expect(found({ schema }, { Node: { properties: { parent, name: { example: 'a' } } } })).toBe(false);
  expect(found({ schema }, { Node: { properties: { parent, name: { type: 'string' } } } })).toBe(true);
});

test('only the first success response counts, and only JSON', () => {
  const answer = (responses: object) => {
    const root = { openapi: '3.0.3', paths: { '/a': { get: { responses } } } };
    return bodiesWithoutExample(root, { of: 'response' }, contextOf(root)) ?? [];
  };
  const json = { content: { 'application/json': { schema: {} } } };
  expect(answer({ 200: json, 404: json })).toEqual([
    {
      message: '1 JSON response of 1 without an example, neither whole nor one for every property.',
      path: ['paths', '/a', 'get', 'responses', '200', 'content', 'application/json'],
    },
  ]);
  expect(answer({ 204: {}, 404: json })).toEqual([]);
  expect(answer({ 200: { content: { 'text/csv': {} } } })).toEqual([]);
});

test('2.0 keeps examples by media type in the response', () => {
  const root = (examples?: object) => ({
    swagger: '2.0',
    produces: ['application/json'],
    paths: { '/a': { get: { responses: { 200: { schema: { type: 'object' }, ...(examples && { examples }) } } } } },
  });
  const run = (document: unknown) => bodiesWithoutExample(document, { of: 'response' }, contextOf(document)) ?? [];
  expect(run(root({ 'application/json': {} }))).toEqual([]);
  expect(run(root())).toHaveLength(1);
});

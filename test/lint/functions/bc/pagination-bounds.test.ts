/** Bounds of pagination parameters, counted once for the document. */
import { expect, it } from 'vitest';
import paginationBounds from '../../../../src/lint/functions/bc/pagination-bounds.ts';
import { contextOf } from '../../../support/context.ts';

function find(parameters: unknown[], needs: string[], more: object = {}) {
  const document = {
    openapi: '3.0.3',
    paths: { '/a': { get: { parameters } }, '/b': { get: { parameters } } },
    ...more,
  };
  return paginationBounds(document, { roles: ['size', 'offset'], needs } as never, contextOf(document));
}
const limit = (schema: object) => ({ name: 'limit', in: 'query', schema });

it('counts each written parameter once', () => {
  const reference = { $ref: '#/components/parameters/limit' };
  const more = { components: { parameters: { limit: limit({ type: 'integer' }) } } };
  const found = find([reference], ['maximum'], more);
  expect(found).toEqual([
    { path: ['paths', '/a', 'get', 'parameters', 0], message: '1 pagination parameter of 1 without maximum.' },
  ]);
});

it('names only what is lacking', () => {
  expect(find([limit({ type: 'number', minimum: 0 })], ['integer', 'minimum'])?.[0]?.message).toContain(
    'without type integer.',
  );
  expect(find([limit({})], ['integer', 'minimum'])?.[0]?.message).toContain('without type integer or minimum.');
});

it('accepts enumerations and exclusive bounds', () => {
  expect(find([limit({ type: 'integer', enum: [10, 100] })], ['maximum'])).toEqual([]);
  expect(find([limit({ type: 'integer', exclusiveMaximum: 101 })], ['maximum'])).toEqual([]);
});

it('leaves switches, lists and shirts alone', () => {
  expect(find([{ name: 'count', in: 'query', schema: { type: 'boolean' } }], ['maximum'])).toEqual([]);
  expect(find([{ name: 'size', in: 'query', schema: { type: 'string' } }], ['maximum'])).toEqual([]);
});

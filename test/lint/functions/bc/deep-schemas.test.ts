/** How deep a body nests: shared schemas, rings, compositions. */
import { expect, it } from 'vitest';
import deepSchemas from '../../../../src/lint/functions/bc/deep-schemas.ts';
import { contextOf } from '../../../support/context.ts';

/** `levels` objects inside one another. */
function nested(levels: number): object {
  return levels === 0 ? { type: 'string' } : { type: 'object', properties: { inner: nested(levels - 1) } };
}
function find(schema: unknown, schemas: object = {}) {
  const responses = { '200': { description: 'A route', content: { 'application/json': { schema } } } };
  const document = { openapi: '3.0.3', paths: { '/routes/{id}': { get: { responses } } }, components: { schemas } };
  return deepSchemas(document, { maximum: 3 }, contextOf(document));
}

it('counts objects, not arrays or compositions', () => {
  expect(find(nested(3))).toEqual([]);
  expect(find(nested(4))?.[0]?.message).toBe(
    '1 body schema with more than 3 objects inside one another (4 in the deepest).',
  );
  expect(find({ type: 'array', items: { allOf: [nested(3)] } })).toEqual([]);
});

it('counts through references and takes the deeper branch', () => {
  const deep = {
    type: 'object',
    properties: { flat: { type: 'string' }, deep: { $ref: '#/components/schemas/Deep' } },
  };
  expect(find(deep, { Deep: nested(3) })).toHaveLength(1);
});

it('gives rings no depth', () => {
  const ring = { type: 'object', properties: { parent: { $ref: '#/components/schemas/Ring' }, deep: nested(9) } };
  expect(find({ $ref: '#/components/schemas/Ring' }, { Ring: ring })).toEqual([]);
});

it('is done with a long chain of references in one pass', () => {
  const chain = Object.fromEntries(
    Array.from({ length: 5000 }, (_, index) => [
      `S${index}`,
      { type: 'object', properties: { next: { $ref: `#/components/schemas/S${index + 1}` } } },
    ]),
  );
  expect(find({ $ref: '#/components/schemas/S0' }, chain)?.[0]?.message).toContain('5000 in the deepest');
});

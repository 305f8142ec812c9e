/** What bounds the input of a request, by kind. */
import { expect, it } from 'vitest';
import unboundedInputs from '../../../../src/lint/functions/bc/unbounded-inputs.ts';
import { contextOf } from '../../../support/context.ts';

type Kind = 'string' | 'number' | 'array' | 'object';
function find(kind: Kind, schema: unknown, more: object = {}) {
  const requestBody = { content: { 'application/json': { schema } } };
  const document = { openapi: '3.1.0', paths: { '/routes': { post: { requestBody } } }, ...more };
  return unboundedInputs(document, { kind }, contextOf(document));
}

it.each([
  ['string', { type: 'string', maxLength: 9 }],
  ['string', { type: 'string', pattern: '^a$' }],
  ['string', { type: ['string', 'null'], format: 'uuid' }],
  ['string', { type: 'string', const: 'a' }],
  ['string', { type: 'string', enum: ['a'] }],
  ['string', { type: 'string', contentMediaType: 'image/png' }],
  ['string', { type: 'string', readOnly: true }],
  ['number', { type: 'integer', minimum: 0, maximum: 9 }],
  ['number', { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 9 }],
  ['number', { type: 'integer', enum: [1, 2] }],
  ['array', { type: 'array', maxItems: 3 }],
  ['object', { properties: {}, additionalProperties: false }],
  ['object', { properties: {}, unevaluatedProperties: false }],
  ['object', { type: 'object', additionalProperties: { type: 'string' } }],
  ['object', { type: 'object', allOf: [{ properties: { a: {} } }] }],
] as [Kind, object][])('accepts a %s of %j', (kind, schema) => {
  expect(find(kind, schema)).toEqual([]);
});

it.each([
  ['string', { type: 'string' }],
  ['string', { type: 'string', format: 'password' }],
  ['string', { type: ['string', 'null'] }],
  ['number', { type: 'integer', minimum: 0 }],
  ['number', { type: 'number', format: 'double' }],
  ['number', { type: 'integer', minimum: 0, exclusiveMaximum: true }],
  ['array', { type: 'array', items: {} }],
  ['object', { properties: { a: {} } }],
] as [Kind, object][])('finds a %s of %j', (kind, schema) => {
  expect(find(kind, schema)).toHaveLength(1);
});

it('counts a shared schema once, wherever it stands', () => {
  const schemas = { Name: { type: 'string' }, Code: { type: 'string', maxLength: 3 } };
  const name = { $ref: '#/components/schemas/Name' };
  const schema = {
    properties: { a: name, b: name, c: { $ref: '#/components/schemas/Code' }, d: { items: { type: 'string' } } },
  };
  expect(find('string', schema, { components: { schemas } })).toEqual([
    {
      path: ['components', 'schemas', 'Name'],
      related: [expect.arrayContaining(['d', 'items'])],
      message: 'Strings in requests without maxLength, pattern, enum or format: 2 of 3.',
    },
  ]);
});

it('leaves responses, pagination and the headers of HTTP alone', () => {
  const parameters = [
    { name: 'offset', in: 'query', schema: { type: 'integer' } },
    { name: 'Content-Length', in: 'header', schema: { type: 'integer' } },
  ];
  const responses = { '200': { content: { 'application/json': { schema: { type: 'integer' } } } } };
  const document = { openapi: '3.0.3', paths: { '/routes': { get: { parameters, responses } } } };
  expect(unboundedInputs(document, { kind: 'number' }, contextOf(document))).toEqual([]);
});

it('reads parameters and bodies of 2.0', () => {
  const parameters = [
    { name: 'a', in: 'query', type: 'string' },
    { name: 'b', in: 'body', schema: { properties: { c: { type: 'string' } } } },
    { name: 'd', in: 'formData', type: 'string' },
  ];
  const document = { swagger: '2.0', paths: { '/routes': { post: { parameters } } } };
  expect(unboundedInputs(document, { kind: 'string' }, contextOf(document))?.[0]?.message).toContain('3 of 3');
});

it('survives schemas that contain themselves', () => {
  const schemas = { Node: { properties: { next: { $ref: '#/components/schemas/Node' }, name: { type: 'string' } } } };
  expect(find('string', { $ref: '#/components/schemas/Node' }, { components: { schemas } })).toHaveLength(1);
});

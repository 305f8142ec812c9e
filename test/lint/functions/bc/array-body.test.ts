/** Arrays as bodies, through references and compositions. */
import { expect, test } from 'vitest';
import arrayBodies from '../../../../src/lint/functions/bc/array-body.ts';
import { contextOf } from '../../../support/context.ts';

const list = { type: 'array', items: {} };
const object = { type: 'object' };
const components = {
  schemas: {
    List: list,
    Alias: { $ref: '#/components/schemas/List' },
    Ring: { allOf: [{ $ref: '#/components/schemas/Ring' }] },
  },
};
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const isArray = (schema: unknown, mediaType = 'application/json') => {
  const responses = { 200: { description: 'A', content: { [mediaType]: { schema } } } };
  const root = { openapi: '3.1.0', components, paths: { '/a': { get: { responses } } } };
  const kinds = ['always', 'sometimes'] as const;
  return kinds.filter(kind => arrayBodies(root, { of: 'success', isArray: kind }, contextOf(root))?.length).join();
};

test.each([
  [list, 'always'],
  [{ items: {} }, 'always'],
  [{ type: ['array', 'null'] }, 'always'],
  [ref('Alias'), 'always'],
  [{ allOf: [ref('List'), { description: 'All' }] }, 'always'],
  [{ oneOf: [list, ref('List'), { type: 'null' }] }, 'always'],
  [{ type: ['array', 'object'] }, 'sometimes'],
  [{ anyOf: [list, object] }, 'sometimes'],
  [{ oneOf: [object, { allOf: [ref('List')] }] }, 'sometimes'],
  [object, ''],
  [{}, ''],
  [undefined, ''],
  [{ type: 'object', properties: { features: list } }, ''],
  [{ oneOf: [object, object] }, ''],
  [ref('Ring'), ''],
  [ref('Nowhere'), ''],
])('%j: %s', (schema, expected) => {
  expect(isArray(schema)).toBe(expected);
});

test('a list of lines in CSV is no JSON array', () => {
  expect(isArray(list, 'text/csv')).toBe('');
});

test('a chain of ten thousand compositions does not exhaust the stack', () => {
  const schemas: Record<string, unknown> = {};
  for (let index = 0; index < 10_000; index++) schemas[`S${index}`] = { allOf: [ref(`S${index + 1}`)] };
  const responses = { 200: { content: { 'application/json': { schema: ref('S0') } } } };
  const root = { openapi: '3.0.3', components: { schemas }, paths: { '/a': { get: { responses } } } };
  expect(arrayBodies(root, { of: 'success', isArray: 'always' }, contextOf(root))).toEqual([]);
});

test('errors are counted apart, and default is one of them beside others', () => {
  const response = { description: 'A', schema: list };
  const get = { responses: { 200: response, 400: response, default: response } };
  const root = { swagger: '2.0', paths: { '/a': { get }, '/b': { get } } };
  const message = (of: 'success' | 'error') =>
    arrayBodies(root, { of, isArray: 'always' }, contextOf(root))?.map(one => one.message);
  expect(message('success')).toEqual(['2 responses of 2 have an array as body, not an object.']);
  expect(message('error')).toEqual(['4 error responses of 4 have an array as body, not an object.']);
});

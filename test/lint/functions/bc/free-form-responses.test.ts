/** Objects in responses that may hold anything. */
import { expect, it } from 'vitest';
import freeFormResponses from '../../../../src/lint/functions/bc/free-form-responses.ts';
import { contextOf } from '../../../support/context.ts';

function find(schema: unknown, code = '200') {
  const responses = { [code]: { description: 'A route', content: { 'application/json': { schema } } } };
  const document = { openapi: '3.0.3', paths: { '/routes/{id}': { get: { responses } } } };
  return freeFormResponses(document, null, contextOf(document));
}

it('finds them at any depth, in both spellings', () => {
  expect(find({ type: 'object', properties: { meta: { type: 'object', additionalProperties: true } } })).toEqual([
    {
      path: [
        'paths',
        '/routes/{id}',
        'get',
        'responses',
        '200',
        'content',
        'application/json',
        'schema',
        'properties',
        'meta',
      ],
      message: '1 object in responses may hold anything: no properties, and additionalProperties is true or absent.',
    },
  ]);
  expect(find({ type: 'object', additionalProperties: {} })).toHaveLength(1);
  expect(find({ type: 'object' })).toHaveLength(1);
  expect(find({ allOf: [{ type: 'object' }, { type: 'object', properties: { id: {} } }] })).toEqual([]);
});

it('lets maps of known values, objects with properties and errors pass', () => {
  expect(find({ type: 'object', additionalProperties: { type: 'string' } })).toEqual([]);
  expect(find({ type: 'object', additionalProperties: true, properties: { id: { type: 'string' } } })).toEqual([]);
  expect(find({})).toEqual([]);
  expect(find({ type: 'object', additionalProperties: true, propertyNames: { pattern: '^x' } })).toEqual([]);
  expect(find({ type: 'object', additionalProperties: true }, '400')).toEqual([]);
});

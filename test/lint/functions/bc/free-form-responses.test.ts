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
      message: '1 object in responses may hold anything (additionalProperties: true).',
    },
  ]);
  expect(find({ type: 'object', additionalProperties: {} })).toHaveLength(1);
});

it('lets maps of known values, objects with properties and errors pass', () => {
  expect(find({ type: 'object', additionalProperties: { type: 'string' } })).toEqual([]);
  expect(find({ type: 'object', additionalProperties: true, properties: { id: { type: 'string' } } })).toEqual([]);
  expect(find({ type: 'object' })).toEqual([]);
  expect(find({ type: 'object', additionalProperties: true, propertyNames: { pattern: '^x' } })).toEqual([]);
  expect(find({ type: 'object', additionalProperties: true }, '400')).toEqual([]);
});

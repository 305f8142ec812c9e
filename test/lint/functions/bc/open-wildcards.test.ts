/** What bounds a wildcard parameter. */
import { expect, it } from 'vitest';
import openWildcards from '../../../../src/lint/functions/bc/open-wildcards.ts';
import { contextOf } from '../../../support/context.ts';

function find(schema: object) {
  const parameter = {
    name: 'name',
    in: 'query',
    description: 'May end with a wildcard.',
    schema: { type: 'string', ...schema },
  };
  const document = {
    openapi: '3.0.3',
    paths: {
      '/a': { get: { parameters: [parameter] } },
      '/b': { get: { parameters: [{ $ref: '#/components/parameters/p' }] } },
    },
    components: { parameters: { p: structuredClone(parameter) } },
  };
  return openWildcards(document, { minLength: 3 }, contextOf(document));
}

it('asks for enough letters or a pattern', () => {
  expect(find({})).toEqual([
    expect.objectContaining({ message: '2 wildcard parameters with neither a minLength of 3 nor a pattern.' }),
  ]);
  expect(find({ minLength: 2 })).toHaveLength(1);
  expect(find({ minLength: '3' })).toHaveLength(1);
  expect(find({ minLength: 3 })).toEqual([]);
  expect(find({ pattern: '^[a-z]{3,}' })).toEqual([]);
});

/** Descriptions of parameters: counted once for the document. */
import { expect, test } from 'vitest';
import undescribedParameters from '../../../../src/lint/functions/bc/parameter-description.ts';
import { contextOf } from '../../../support/context.ts';

const run = (root: unknown) => undescribedParameters(root, undefined, contextOf(root)) ?? [];

test('one finding counts all, a shared parameter once', () => {
  const shared = { $ref: '#/components/parameters/Zone' };
  const root = {
    openapi: '3.0.3',
    components: { parameters: { Zone: { name: 'zone', in: 'query' } } },
    paths: {
      '/a': { get: { parameters: [shared, { name: 'a', in: 'query', description: 'A.' }] } },
      '/b': { get: { parameters: [shared, { name: 'b', in: 'query', description: ' ' }] } },
    },
  };
  expect(run(root)).toEqual([
    {
      message: '2 parameters of 3 without a description.',
      path: ['paths', '/a', 'get', 'parameters', 0],
      related: [['paths', '/b', 'get', 'parameters', 1]],
    },
  ]);
});

test('the description of the schema counts', () => {
  const parameter = { name: 'a', in: 'query', schema: { description: 'A.' } };
  expect(run({ openapi: '3.0.3', paths: { '/a': { get: { parameters: [parameter] } } } })).toEqual([]);
});

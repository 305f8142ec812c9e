/** What a deprecation must say, and the ways of saying it. */
import { expect, test } from 'vitest';
import endlessDeprecations from '../../../../src/lint/functions/bc/deprecation-timeline.ts';
import { contextOf } from '../../../support/context.ts';

function run(operation: object, schemas: object = {}) {
  const root = { openapi: '3.0.3', paths: { '/a': { get: operation } }, components: { schemas } };
  return endlessDeprecations(root, undefined, contextOf(root)) ?? [];
}

test.each([
  'Ends 2027-01-31.',
  'Until January 2027.',
  'Gone after Jan 31, 2027.',
  'Use PUT /routes.',
  'Deprecated - use "/v2/a".',
  'Deprecated: see the new register.',
  'New integrations should prefer the other.',
  'Use the other one instead.',
  'Replaced by zones.',
  'Removed in version 3.',
  'Moved to /zones.',
])('%s is enough', description => {
  expect(run({ deprecated: true, description })).toEqual([]);
});

test.each(['', 'Lists the routes.', 'Deprecated.', 'Use it with care.', 'Routes of 2020.'])(
  '"%s" is not',
  description => {
    expect(run({ deprecated: true, description })).toEqual([
      {
        message: 'GET /a is deprecated, but not until when or what to use instead.',
        path: ['paths', '/a', 'get', 'deprecated'],
      },
    ]);
  },
);

test('x-sunset and the headers Sunset and Deprecation are enough', () => {
  expect(run({ deprecated: true, 'x-sunset': '2027-01-31' })).toEqual([]);
  expect(run({ deprecated: true, responses: { 200: { headers: { sunset: {} } } } })).toEqual([]);
});

test('properties of one name are one finding, and false is false', () => {
  const deprecated = { properties: { zone: { deprecated: true }, name: { deprecated: false } } };
  expect(run({ deprecated: 'true' }, { A: deprecated, B: structuredClone(deprecated) })).toMatchObject([
    {
      message: '"zone" is deprecated in 2 places, but not until when or what to use instead.',
      path: ['components', 'schemas', 'A', 'properties', 'zone', 'deprecated'],
    },
  ]);
});

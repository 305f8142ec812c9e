/** Ways to ask for a version. */
import { expect, test } from 'vitest';
import unversionedApis from '../../../../src/lint/functions/bc/accept-version.ts';
import { contextOf } from '../../../support/context.ts';

function run(operation: object, rest: object = {}) {
  const root = { openapi: '3.0.3', info: { version: '1.0.0' }, paths: { '/routes': { get: operation } }, ...rest };
  return unversionedApis(root, undefined, contextOf(root));
}

test('no way is one finding', () => {
  expect(run({ responses: { 200: { content: { 'application/json': {} } } } })).toMatchObject([
    { path: ['info', 'version'] },
  ]);
});

test.each(['application/vnd.routes+json', 'application/json;version=1', 'application/json; v=2'])(
  '%s is a way',
  mediaType => {
    expect(run({ responses: { 200: { content: { [mediaType]: {} } } } })).toEqual([]);
  },
);

test.each([
  { name: 'api-version', in: 'query' },
  { name: 'Accept-Version', in: 'header' },
  { name: 'X-API-Version', in: 'header' },
])('%j is a way', parameter => {
  expect(run({ parameters: [parameter] })).toEqual([]);
});

test('a version in the URI is another rule, a document without operations none', () => {
  expect(run({}, { servers: [{ url: '/v1' }] })).toEqual([]);
  expect(run({}, { paths: {} })).toEqual([]);
});

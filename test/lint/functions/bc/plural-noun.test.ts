/** Names of collections, and segments before a parameter that are none. */
import { expect, test } from 'vitest';
import singularCollections from '../../../../src/lint/functions/bc/plural-noun.ts';
import { contextOf } from '../../../support/context.ts';

const options = { plurals: ['data', 'people', 'species'], ignore: ['by', 'search'] };
function run(...templates: string[]) {
  const root = { openapi: '3.0.3', paths: Object.fromEntries(templates.map(one => [one, { get: {}, put: {} }])) };
  return (singularCollections(root, options, contextOf(root)) ?? []).map(one => one.message.split('"')[1]);
}

test.each([
  '/licences/{id}',
  '/people/{id}',
  '/climbingData/{id}',
  '/species/{id}',
  '/health',
  '/licence',
  '/routes/search/{term}',
  '/licences-by-year/{year}',
  '/v1/{id}',
  '/board/{row}/{column}',
  '/logout/user/{name}',
  '/tiles.{format}',
  '/updateRoute/{id}',
  '/mice/{id}',
  '/bacteria/{id}',
  '/trout/{id}',
  '/menus/{id}',
  '/travaux/{id}',
])('%s has no singular collection', template => {
  expect(run(template)).toEqual([]);
});

test.each([
  ['/licence/{id}', 'licence'],
  ['/address/{id}', 'address'],
  ['/status/{id}', 'status'],
  ['/bus/{id}', 'bus'],
  ['/analysis/{id}', 'analysis'],
  ['/climbing-route/{id}', 'climbing-route'],
  ['/catalogV2/{id}', 'catalogV2'],
  ['/permission/bucket/{id}', 'bucket'],
])('%s has one', (template, segment) => {
  expect(run(template)).toEqual([segment]);
});

test('one finding for each segment, whatever the number of paths', () => {
  expect(run('/licence/{id}', '/licence/{id}/logo', '/owner/{id}')).toEqual(['licence', 'owner']);
});

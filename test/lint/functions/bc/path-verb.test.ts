/** Verbs in paths, and the nouns that look like them. */
import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import pathVerbs from '../../../../src/lint/functions/bc/path-verb.ts';
import { contextOf } from '../../../support/context.ts';

type Options = Parameters<typeof pathVerbs>[1];
const optionsOf = (id: string) => {
  const file = new URL(`../../../../rulesets/bc-gov/${id}.yaml`, import.meta.url);
  return (load(readFileSync(file, 'utf8')) as { then: { functionOptions: Options } }).then.functionOptions;
};
const resource = optionsOf('bc-path-no-verb');
const action = optionsOf('bc-path-action');
const found = (paths: Record<string, string[]>, options: Options) => {
  const items = Object.entries(paths).map(([path, methods]) => [path, Object.fromEntries(methods.map(m => [m, {}]))]);
  const root = { openapi: '3.0.3', paths: Object.fromEntries(items) };
  return (pathVerbs(root, options, contextOf(root)) ?? []).flatMap(one => [
    one.path?.[1],
    ...(one.related ?? []).map(p => p[1]),
  ]);
};

test.each([
  '/getRoutes',
  '/create-route',
  '/routes/{id}/delete/{part}',
  '/search',
  '/SEARCH/{text}',
  '/routes/download',
  '/validate_addresses',
  '/updateRoute/{id}',
  '/searchRoutes',
  '/list-permits',
  '/routes/{id}/download-report',
  '/updateSettings',
  '/search-v2',
])('%s names an operation', path => {
  expect(found({ [path]: ['get'] }, resource)).toEqual([path]);
});

test.each([
  '/search-queries',
  '/searchResults',
  '/updates',
  '/update-history',
  '/search-filters/{id}',
  '/cancel-reasons',
  '/add-ons',
  '/waiting-list',
  '/list-items',
  '/post-secondary-institutions',
  '/list',
  '/process/{id}',
  '/posts',
  '/addresses',
  '/additions',
  '/order',
  '/view',
  '/report',
  '/records',
  '/import-permits',
  '/geomarks/{id}/parts.{fileFormatExtension}',
  '/{getBy}',
  '/targets',
])('%s names a thing', path => {
  expect(found({ [path]: ['get'], [`${path}/x`]: ['post'] }, resource)).toEqual([]);
});

test('a last verb under POST alone is an action, and the path comes once', () => {
  const paths = { '/routes/{id}/approve': ['post'], '/execute/sync': ['post'], '/trails/approve': ['post', 'get'] };
  expect(found(paths, action)).toEqual(['/routes/{id}/approve', '/execute/sync']);
  expect(found(paths, resource)).toEqual(['/trails/approve']);
});

test('the same verb in many paths is one finding with a count', () => {
  const root = {
    openapi: '3.0.3',
    paths: { '/a/search': { get: {} }, '/b/search': { get: {} }, '/c/search': { get: {} } },
  };
  const results = pathVerbs(root, resource, contextOf(root)) ?? [];
  expect(results.map(one => one.message)).toEqual(['"search" in the path is an operation, not a resource (3 paths).']);
});

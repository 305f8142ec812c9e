/** Names of parameters that carry credentials. */
import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import credentialParameters from '../../../../src/lint/functions/bc/credential-parameter.ts';
import { contextOf } from '../../../support/context.ts';

type Options = Parameters<typeof credentialParameters>[1];
const optionsOf = (id: string) => {
  const file = new URL(`../../../../rulesets/bc-gov/${id}.yaml`, import.meta.url);
  return (load(readFileSync(file, 'utf8')) as { then: { functionOptions: Options } }).then.functionOptions;
};
const key = optionsOf('bc-no-key-parameter');
const token = optionsOf('bc-no-token-parameter');
const run = (options: Options, name: string, description = '', place = 'query') => {
  const root = { openapi: '3.0.3', paths: { '/a': { get: { parameters: [{ name, in: place, description }] } } } };
  return (credentialParameters(root, options, contextOf(root)) ?? []).length;
};

test.each(['apikey', 'api_key', 'API-Key', 'access_token', 'clientSecret', 'secret'])('%s is a key', name => {
  expect(run(key, name)).toBe(1);
  expect(run(key, name, '', 'path')).toBe(1);
  expect(run(key, name, '', 'header')).toBe(0);
});

test('a bare key is one where the description says so, and never in a path', () => {
  expect(run(key, 'key', 'Your API key')).toBe(1);
  expect(run(key, 'key', 'The key of the object in the store')).toBe(0);
  expect(run(key, 'key', 'The secret key of the pair', 'path')).toBe(0);
});

test.each(['token', 'auth', 'sig', 'signature'])('%s looks like a credential', name => {
  expect(run(token, name)).toBe(1);
  expect(run(key, name)).toBe(0);
});

test.each(['pageToken', 'nextToken', 'continuationToken', 'tokens', 'author', 'keyword'])('%s does not', name => {
  expect(run(token, name) + run(key, name)).toBe(0);
});

test('a token of a page opens nothing', () => {
  expect(run(token, 'token', 'Token of the next page')).toBe(0);
});

test('a parameter of the path item counts once for all its operations', () => {
  const parameters = [{ name: 'apikey', in: 'query' }];
  const root = { openapi: '3.0.3', paths: { '/a': { parameters, get: {}, put: {}, post: {} } } };
  expect(credentialParameters(root, key, contextOf(root))?.map(one => one.related)).toEqual([undefined]);
});

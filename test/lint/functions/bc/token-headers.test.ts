/** Headers that carry tokens. */
import { expect, it } from 'vitest';
import tokenHeaders from '../../../../src/lint/functions/bc/token-headers.ts';
import { contextOf } from '../../../support/context.ts';

function find(name: string) {
  const parameters = [{ name, in: 'header', schema: { type: 'string' } }];
  const document = { openapi: '3.0.3', paths: { '/routes': { get: { parameters } } } };
  return tokenHeaders(document, { words: ['token', 'jwt'], except: ['csrf', 'page'] }, contextOf(document));
}

it.each(['X-Auth-Token', 'JWT', 'token', 'X-Access-Token'])('finds %s', name => {
  expect(find(name)).toHaveLength(1);
});

it.each(['Authorization', 'x-api-key', 'x-apikey', 'X-CSRF-Token', 'X-Next-Page-Token', 'X-Tokenizer'])(
  'lets %s pass',
  name => {
    expect(find(name)).toEqual([]);
  },
);

it('reports a header once, with the other operations that have it', () => {
  const operation = { parameters: [{ name: 'X-Auth-Token', in: 'header', schema: {} }] };
  const document = { openapi: '3.0.3', paths: { '/a': { get: operation }, '/b': { get: structuredClone(operation) } } };
  expect(tokenHeaders(document, { words: ['token'], except: [] }, contextOf(document))).toEqual([
    expect.objectContaining({ related: [['paths', '/b', 'get', 'parameters', 0]] }),
  ]);
});

it('finds security schemes of 2.0', () => {
  const securityDefinitions = {
    login: { type: 'apiKey', in: 'header', name: 'JWT' },
    key: { type: 'apiKey', in: 'query', name: 'token' },
  };
  const document = { swagger: '2.0', securityDefinitions };
  expect(tokenHeaders(document, { words: ['jwt', 'token'], except: [] }, contextOf(document))).toEqual([
    { path: ['securityDefinitions', 'login'], message: 'The security scheme "login" sends a token in JWT.' },
  ]);
});

/** Operations that ask for no scope though there are some. */
import { expect, it } from 'vitest';
import unscopedOperations from '../../../../src/lint/functions/bc/unscoped-operations.ts';
import { contextOf } from '../../../support/context.ts';

const flows = { clientCredentials: { scopes: { read: 'Reads routes.' } } };
const find = (document: object, of: object = flows) => {
  const whole = {
    openapi: '3.0.3',
    components: { securitySchemes: { login: { type: 'oauth2', flows: of }, key: { type: 'apiKey' } } },
    ...document,
  };
  return unscopedOperations(whole, null, contextOf(whole));
};

it('reports at the root where operations inherit, and at each operation that says so itself', () => {
  const paths = {
    '/a': { get: {}, post: { security: [{ login: [] }] } },
    '/b': { get: { security: [{ login: ['read'] }] } },
  };
  expect(find({ security: [{ login: [] }], paths })).toEqual([
    {
      path: ['security'],
      related: [['paths', '/a', 'post', 'security']],
      message: '2 operations of 3 that use "login" ask for no scope.',
    },
  ]);
});

it('is at the operations where none inherits', () => {
  const paths = { '/a': { get: { security: [{ login: [] }] } } };
  expect(find({ paths })?.map(one => one.path)).toEqual([['paths', '/a', 'get', 'security']]);
});

it('passes operations without that scheme, or with scopes in one alternative', () => {
  const paths = {
    '/a': {
      get: { security: [] },
      put: { security: [{ key: [] }] },
      post: { security: [{ login: [] }, { login: ['read'] }] },
    },
  };
  expect(find({ security: [{ login: [] }], paths })).toEqual([]);
});

it('has nothing to ask where no scope is defined', () => {
  expect(
    find({ security: [{ login: [] }], paths: { '/a': { get: {} } } }, { clientCredentials: { scopes: {} } }),
  ).toEqual([]);
});

/** One scope for reading and writing. */
import { expect, it } from 'vitest';
import singleScopes from '../../../../src/lint/functions/bc/single-scopes.ts';
import { contextOf } from '../../../support/context.ts';

function find(asked: Record<string, string[]>) {
  const flows = { clientCredentials: { scopes: { routes: 'Routes.', other: 'Others.' } } };
  const operations = Object.entries(asked).map(([method, scopes]) => [method, { security: [{ login: scopes }] }]);
  const document = {
    openapi: '3.0.3',
    components: { securitySchemes: { login: { type: 'oauth2', flows } } },
    paths: { '/routes': Object.fromEntries(operations) },
  };
  return singleScopes(document, null, contextOf(document));
}

it('finds the one scope that does both', () => {
  expect(find({ get: ['routes'], delete: ['routes'] })).toEqual([
    {
      path: ['components', 'securitySchemes', 'login', 'flows', 'clientCredentials'],
      message: 'The one scope "routes" allows reading and writing in all 2 operations.',
    },
  ]);
});

it('passes two scopes, reading alone and writing alone', () => {
  expect(find({ get: ['routes'], delete: ['other'] })).toEqual([]);
  expect(find({ get: ['routes'], head: ['routes'] })).toEqual([]);
  expect(find({ post: ['routes'], delete: ['routes'] })).toEqual([]);
});

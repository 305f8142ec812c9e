/** Descriptions of scopes. */
import { expect, it } from 'vitest';
import undescribedScopes from '../../../../src/lint/functions/bc/undescribed-scopes.ts';
import { contextOf } from '../../../support/context.ts';

function find(scopes: object) {
  const document = { swagger: '2.0', securityDefinitions: { login: { type: 'oauth2', flow: 'implicit', scopes } } };
  return undescribedScopes(document, null, contextOf(document));
}

it('finds scopes without words, or with their own alone', () => {
  const at = ['securityDefinitions', 'login', 'scopes'];
  expect(find({ 'routes.read': 'Routes: read', a: '', b: null, d: 'Deletes routes.' })).toEqual([
    {
      path: [...at, 'routes.read'],
      related: [
        [...at, 'a'],
        [...at, 'b'],
      ],
      message: '3 scopes without a description.',
    },
  ]);
});

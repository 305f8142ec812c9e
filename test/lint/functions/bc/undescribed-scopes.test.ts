/** Descriptions of scopes. */
import { expect, it } from 'vitest';
import undescribedScopes from '../../../../src/lint/functions/bc/undescribed-scopes.ts';
import { contextOf } from '../../../support/context.ts';

function find(scopes: object) {
  const document = { swagger: '2.0', securityDefinitions: { login: { type: 'oauth2', flow: 'implicit', scopes } } };
  return undescribedScopes(document, null, contextOf(document))?.map(one => one.path);
}

it('finds scopes without words, or with their own alone', () => {
  expect(find({ 'routes.read': 'Routes: read', a: '', b: null, c: ' ', d: 'Deletes routes.' })).toEqual(
    ['routes.read', 'a', 'b', 'c'].map(scope => ['securityDefinitions', 'login', 'scopes', scope]),
  );
});

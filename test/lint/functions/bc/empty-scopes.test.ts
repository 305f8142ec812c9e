/** Flows that define no scope. */
import { expect, it } from 'vitest';
import emptyScopes from '../../../../src/lint/functions/bc/empty-scopes.ts';
import { contextOf } from '../../../support/context.ts';

function find(scopes: unknown) {
  const flows = { clientCredentials: { tokenUrl: 'https://id.gov.bc.ca/token', scopes } };
  const document = { openapi: '3.0.3', components: { securitySchemes: { login: { type: 'oauth2', flows } } } };
  return emptyScopes(document, null, contextOf(document));
}

it('finds none, an empty map and another type', () => {
  for (const scopes of [undefined, {}, [], 'read']) expect(find(scopes)).toHaveLength(1);
  expect(find({ read: 'Reads routes.' })).toEqual([]);
});

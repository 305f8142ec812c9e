/** A kind of change: a scope is no longer offered by an OAuth flow. */
import { defineChange } from '../change.ts';
import type { Api } from '../model/api.ts';
import { clientCredentials, loginExample, scopesMissing } from '../twins/oauth.ts';

export default defineChange({
  id: 'oauth-scope-removed',
  title: 'A scope is no longer offered by an OAuth flow',
  on: 'security-scheme',
  level: 'warning',
  breaking: false,
  bump: 'minor',
  why: 'Clients that ask for it may get no token; where an operation goes on asking for it, nobody can call that any more.',
  remedy: 'Keep the scope as long as clients ask for it.',
  oasdiff: ['api-security-component-oauth-scope-removed'],
  check: (pair, { base, revision }) =>
    scopesMissing(pair, 'revision', 'is gone').map(({ scope, ...found }) =>
      asksFor(base, pair.base!.name, scope) && asksFor(revision, pair.revision!.name, scope)
        ? { ...found, message: `${found.message}, and operations ask for it`, breaking: true, level: 'error' }
        : found,
    ),
  examples: [
    loginExample(clientCredentials('read: Read, write: Write'), clientCredentials(), true),
    loginExample(clientCredentials(), clientCredentials(), false),
  ],
});

/** True where an operation cannot be called without the scope. */
function asksFor({ operations }: Api, scheme: string, scope: string): boolean {
  return operations.some(({ security }) => security.every(({ schemes }) => schemes.get(scheme)?.includes(scope)));
}

/** A kind of change: a scope is no longer offered by an OAuth flow. */
import { defineChange } from '../change.ts';
import { clientCredentials, loginExample, scopesMissing } from '../twins/oauth.ts';

export default defineChange({
  id: 'oauth-scope-removed',
  title: 'A scope is no longer offered by an OAuth flow',
  on: 'security-scheme',
  level: 'warning',
  breaking: false,
  bump: 'minor',
  why: 'Clients that ask for it may get no token; an operation that asks for it tells so by itself.',
  remedy: 'Keep the scope as long as clients ask for it.',
  oasdiff: ['api-security-component-oauth-scope-removed'],
  check: pair => scopesMissing(pair, 'revision', 'is gone'),
  examples: [
    loginExample(clientCredentials('read: Read, write: Write'), clientCredentials(), true),
    loginExample(clientCredentials(), clientCredentials(), false),
  ],
});

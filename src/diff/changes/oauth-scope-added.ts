/** A kind of change: a scope is offered by an OAuth flow. */
import { defineChange } from '../change.ts';
import { clientCredentials, loginExample, scopesMissing } from '../twins/oauth.ts';

export default defineChange({
  id: 'oauth-scope-added',
  title: 'A scope is offered by an OAuth flow',
  on: 'security-scheme',
  level: 'info',
  breaking: false,
  bump: 'minor',
  why: 'Nobody has to ask for it.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['api-security-component-oauth-scope-added'],
  check: pair => scopesMissing(pair, 'base', 'is new'),
  examples: [
    loginExample(clientCredentials(), clientCredentials('read: Read, write: Write'), true),
    loginExample(clientCredentials('read: Read, write: Write'), clientCredentials('read: Read, write: Write'), false),
  ],
});

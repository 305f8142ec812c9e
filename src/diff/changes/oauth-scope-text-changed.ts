/** A kind of change: the description of an OAuth scope changed. */
import { defineChange } from '../change.ts';
import { clientCredentials, loginExample, sameFlows } from '../twins/oauth.ts';

export default defineChange({
  id: 'oauth-scope-text-changed',
  title: 'The description of an OAuth scope changed',
  on: 'security-scheme',
  level: 'info',
  breaking: false,
  bump: 'patch',
  why: 'What the scope opens is the same.',
  remedy: 'Nothing to do; raise the patch version.',
  oasdiff: ['api-security-component-oauth-scope-changed'],
  check: pair =>
    sameFlows(pair).flatMap(({ base, revision }) =>
      [...revision.scopes]
        .filter(([scope, text]) => base.scopes.has(scope) && base.scopes.get(scope) !== text)
        .map(([scope]) => ({
          message: `the description of the scope ${scope} changed`,
          base: [...base.path, 'scopes', scope],
          revision: [...revision.path, 'scopes', scope],
        })),
    ),
  examples: [
    loginExample(clientCredentials(), clientCredentials('read: Read all'), true),
    loginExample(clientCredentials(), clientCredentials(), false),
  ],
});

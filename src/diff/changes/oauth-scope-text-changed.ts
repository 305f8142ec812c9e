/** A kind of change: the description of an OAuth scope changed. */
import { defineChange } from '../change.ts';
import { pairBy } from '../pair.ts';

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
  check: ({ base, revision }) => {
    if (!base || !revision) return undefined;
    return pairBy(base.flows, revision.flows, flow => flow.name).flatMap(pair => {
      if (!pair.base || !pair.revision) return [];
      const { base: before, revision: after } = pair;
      return [...after.scopes]
        .filter(([scope, text]) => before.scopes.has(scope) && before.scopes.get(scope) !== text)
        .map(([scope]) => ({
          message: `the description of the scope ${scope} changed`,
          base: [...before.path, 'scopes', scope],
          revision: [...after.path, 'scopes', scope],
        }));
    });
  },
  examples: [
    {
      base: `components: {securitySchemes: {login: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://login.gov.bc.ca/token', scopes: {read: Read}}}}}}
security: [{login: []}]
paths: {/routes: {get: {}}}`,
      revision: `components: {securitySchemes: {login: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://login.gov.bc.ca/token', scopes: {read: Read all}}}}}}
security: [{login: []}]
paths: {/routes: {get: {}}}`,
      finds: true,
    },
    {
      base: `components: {securitySchemes: {login: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://login.gov.bc.ca/token', scopes: {read: Read}}}}}}
security: [{login: []}]
paths: {/routes: {get: {}}}`,
      revision: `components: {securitySchemes: {login: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://login.gov.bc.ca/token', scopes: {read: Read}}}}}}
security: [{login: []}]
paths: {/routes: {get: {}}}`,
      finds: false,
    },
  ],
});

/** A kind of change: a scope is no longer offered by an OAuth flow. */
import { defineChange } from '../change.ts';
import { pairBy } from '../pair.ts';

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
  check: ({ base, revision }) => {
    if (!base || !revision) return undefined;
    return pairBy(base.flows, revision.flows, flow => flow.name).flatMap(pair => {
      if (!pair.base || !pair.revision) return [];
      const [flow, other] = [pair.base, pair.revision];
      return [...flow.scopes.keys()]
        .filter(scope => !other.scopes.has(scope))
        .map(scope => ({
          message: `the scope ${scope} of ${base.name} is gone`,
          base: pair.base!.path,
          revision: pair.revision!.path,
        }));
    });
  },
  examples: [
    {
      base: `components: {securitySchemes: {login: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://login.gov.bc.ca/token', scopes: {read: Read, write: Write}}}}}}
security: [{login: []}]
paths: {/routes: {get: {}}}`,
      revision: `components: {securitySchemes: {login: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://login.gov.bc.ca/token', scopes: {read: Read}}}}}}
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

/** A kind of change: a scope is offered by an OAuth flow. */
import { defineChange } from '../change.ts';
import { pairBy } from '../pair.ts';

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
  check: ({ base, revision }) => {
    if (!base || !revision) return undefined;
    return pairBy(base.flows, revision.flows, flow => flow.name).flatMap(pair => {
      if (!pair.base || !pair.revision) return [];
      const [flow, other] = [pair.revision, pair.base];
      return [...flow.scopes.keys()]
        .filter(scope => !other.scopes.has(scope))
        .map(scope => ({
          message: `the scope ${scope} of ${revision.name} is new`,
          base: pair.base!.path,
          revision: pair.revision!.path,
        }));
    });
  },
  examples: [
    {
      base: `components: {securitySchemes: {login: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://login.gov.bc.ca/token', scopes: {read: Read}}}}}}
security: [{login: []}]
paths: {/routes: {get: {}}}`,
      revision: `components: {securitySchemes: {login: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://login.gov.bc.ca/token', scopes: {read: Read, write: Write}}}}}}
security: [{login: []}]
paths: {/routes: {get: {}}}`,
      finds: true,
    },
    {
      base: `components: {securitySchemes: {login: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://login.gov.bc.ca/token', scopes: {read: Read, write: Write}}}}}}
security: [{login: []}]
paths: {/routes: {get: {}}}`,
      revision: `components: {securitySchemes: {login: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://login.gov.bc.ca/token', scopes: {read: Read, write: Write}}}}}}
security: [{login: []}]
paths: {/routes: {get: {}}}`,
      finds: false,
    },
  ],
});

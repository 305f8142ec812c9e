/** A kind of change: an OAuth flow is gone. */
import { defineChange } from '../change.ts';

export default defineChange({
  id: 'oauth-flow-removed',
  title: 'An OAuth flow is gone',
  on: 'security-scheme',
  level: 'error',
  breaking: true,
  bump: 'minor',
  why: 'Clients that get their tokens by it get none.',
  remedy: 'Keep the flow, or release a new major version.',
  oasdiff: [],
  check: ({ base, revision }) => {
    if (!base || !revision || base.core !== 'oauth2' || revision.core !== 'oauth2') return undefined;
    return base.flows
      .filter(flow => !revision.flows.some(other => other.name === flow.name))
      .map(flow => ({ message: `the flow ${flow.name} of ${base.name} is gone`, base: flow.path }));
  },
  examples: [
    {
      base: `components: {securitySchemes: {login: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://login.gov.bc.ca/token', scopes: {read: Read}}, implicit: {authorizationUrl: 'https://login.gov.bc.ca', scopes: {}}}}}}
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

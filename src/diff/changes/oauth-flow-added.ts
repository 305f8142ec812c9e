/** A kind of change: an OAuth flow is new. */
import { defineChange } from '../change.ts';

export default defineChange({
  id: 'oauth-flow-added',
  title: 'An OAuth flow is new',
  on: 'security-scheme',
  level: 'info',
  breaking: false,
  bump: 'minor',
  why: 'The old flows go on working.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  check: ({ base, revision }) => {
    if (!base || !revision || base.core !== 'oauth2' || revision.core !== 'oauth2') return undefined;
    return revision.flows
      .filter(flow => !base.flows.some(other => other.name === flow.name))
      .map(flow => ({ message: `the flow ${flow.name} of ${revision.name} is new`, revision: flow.path }));
  },
  examples: [
    {
      base: `components: {securitySchemes: {login: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://login.gov.bc.ca/token', scopes: {read: Read}}}}}}
security: [{login: []}]
paths: {/routes: {get: {}}}`,
      revision: `components: {securitySchemes: {login: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://login.gov.bc.ca/token', scopes: {read: Read}}, implicit: {authorizationUrl: 'https://login.gov.bc.ca', scopes: {}}}}}}
security: [{login: []}]
paths: {/routes: {get: {}}}`,
      finds: true,
    },
    {
      base: `components: {securitySchemes: {login: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://login.gov.bc.ca/token', scopes: {read: Read}}, implicit: {authorizationUrl: 'https://login.gov.bc.ca', scopes: {}}}}}}
security: [{login: []}]
paths: {/routes: {get: {}}}`,
      revision: `components: {securitySchemes: {login: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://login.gov.bc.ca/token', scopes: {read: Read}}, implicit: {authorizationUrl: 'https://login.gov.bc.ca', scopes: {}}}}}}
security: [{login: []}]
paths: {/routes: {get: {}}}`,
      finds: false,
    },
  ],
});

/** A kind of change: an operation no longer accepts a kind of credentials. */
import { defineChange } from '../change.ts';
import { securityDifferences } from '../security.ts';

export default defineChange({
  id: 'security-alternative-removed',
  title: 'An operation no longer accepts a kind of credentials',
  on: 'operation',
  sender: 'client',
  level: 'error',
  breaking: true,
  bump: 'minor',
  why: 'Clients that hold them get 401 or 403 now.',
  remedy: 'Go on accepting them, or release a new major version.',
  oasdiff: ['api-security-removed', 'api-global-security-removed', 'api-security-component-removed'],
  check: (pair, surroundings) =>
    securityDifferences(pair, surroundings).filter(({ kind }) => kind === 'alternative-removed'),
  examples: [
    {
      base: `components: {securitySchemes: {token: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://login.gov.bc.ca/token, scopes: {read: Read, write: Write}}}}}}
paths: {/routes: {get: {security: [{token: []}, {key: []}]}}}`,
      revision: `components: {securitySchemes: {token: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://login.gov.bc.ca/token, scopes: {read: Read, write: Write}}}}}}
paths: {/routes: {get: {security: [{token: []}]}}}`,
      finds: true,
    },
    {
      base: `components: {securitySchemes: {token: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://login.gov.bc.ca/token, scopes: {read: Read, write: Write}}}}}}
paths: {/routes: {get: {security: [{token: []}, {key: []}]}}}`,
      revision: `components: {securitySchemes: {token: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://login.gov.bc.ca/token, scopes: {read: Read, write: Write}}}}}}
paths: {/routes: {get: {security: [{token: []}, {key: []}]}}}`,
      finds: false,
    },
  ],
});

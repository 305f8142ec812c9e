/** A kind of change: the scheme behind the credentials of an operation is another one. */
import { defineChange } from '../change.ts';
import { securityDifferences } from '../security.ts';

export default defineChange({
  id: 'security-scheme-changed',
  title: 'The scheme behind the credentials of an operation is another one',
  on: 'operation',
  sender: 'client',
  level: 'error',
  breaking: true,
  bump: 'minor',
  why: 'Clients send the old credentials, in the old place, and get 401 now.',
  remedy: 'Accept both, or release a new major version.',
  oasdiff: ['api-security-component-type-changed'],
  check: (pair, surroundings) =>
    securityDifferences(pair, surroundings).filter(({ kind }) => kind === 'scheme-changed'),
  examples: [
    {
      base: `components: {securitySchemes: {token: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://login.gov.bc.ca/token, scopes: {read: Read, write: Write}}}}}}
paths: {/routes: {get: {security: [{token: []}]}}}`,
      revision: `components: {securitySchemes: {token: {type: apiKey, in: header, name: X-Token}, key: {type: apiKey, in: header, name: X-Key}, login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://login.gov.bc.ca/token, scopes: {read: Read, write: Write}}}}}}
paths: {/routes: {get: {security: [{token: []}]}}}`,
      finds: true,
    },
    {
      base: `components: {securitySchemes: {token: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://login.gov.bc.ca/token, scopes: {read: Read, write: Write}}}}}}
paths: {/routes: {get: {security: [{token: []}]}}}`,
      revision: `components: {securitySchemes: {token: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://login.gov.bc.ca/token, scopes: {read: Read, write: Write}}}}}}
paths: {/routes: {get: {security: [{token: []}]}}}`,
      finds: false,
    },
  ],
});

/** A kind of change: an operation that was open asks for credentials. */
import { defineChange } from '../change.ts';
import { securityDifferences } from '../security.ts';

export default defineChange({
  id: 'security-requirement-added',
  title: 'An operation that was open asks for credentials',
  on: 'operation',
  sender: 'client',
  level: 'error',
  breaking: true,
  bump: 'minor',
  why: 'Calls without credentials were answered and get 401 now.',
  remedy: 'Leave the operation open, or release a new major version.',
  oasdiff: ['api-security-added', 'api-global-security-added'],
  check: (pair, surroundings) => securityDifferences(pair, surroundings).filter(({ kind }) => kind === 'introduced'),
  examples: [
    {
      base: `components: {securitySchemes: {token: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://login.gov.bc.ca/token, scopes: {read: Read, write: Write}}}}}}
paths: {/routes: {get: {}}}`,
      revision: `components: {securitySchemes: {token: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://login.gov.bc.ca/token, scopes: {read: Read, write: Write}}}}}}
paths: {/routes: {get: {security: [{token: []}]}}}`,
      finds: true,
    },
    {
      base: `components: {securitySchemes: {token: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://login.gov.bc.ca/token, scopes: {read: Read, write: Write}}}}}}
paths: {/routes: {get: {}}}`,
      revision: `components: {securitySchemes: {token: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://login.gov.bc.ca/token, scopes: {read: Read, write: Write}}}}}}
paths: {/routes: {get: {}}}`,
      finds: false,
    },
  ],
});

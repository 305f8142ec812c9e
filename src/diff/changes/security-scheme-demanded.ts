/** A kind of change: an operation asks for further credentials at the same time. */
import { defineChange } from '../change.ts';
import { securityDifferences } from '../security.ts';

export default defineChange({
  id: 'security-scheme-demanded',
  title: 'An operation asks for further credentials at the same time',
  on: 'operation',
  sender: 'client',
  level: 'error',
  breaking: true,
  bump: 'minor',
  why: 'Clients that send the old credentials alone get 401 now.',
  remedy: 'Ask for them in a new major version.',
  oasdiff: ['api-security-added'],
  check: (pair, surroundings) => securityDifferences(pair, surroundings).filter(({ kind }) => kind === 'scheme-added'),
  examples: [
    {
      base: `components: {securitySchemes: {token: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://login.gov.bc.ca/token, scopes: {read: Read, write: Write}}}}}}
paths: {/routes: {get: {security: [{token: []}]}}}`,
      revision: `components: {securitySchemes: {token: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://login.gov.bc.ca/token, scopes: {read: Read, write: Write}}}}}}
paths: {/routes: {get: {security: [{token: [], key: []}]}}}`,
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

/** A kind of change: an operation asks for a further scope. */
import { defineChange } from '../change.ts';
import { securityDifferences } from '../security.ts';

export default defineChange({
  id: 'security-scope-added',
  title: 'An operation asks for a further scope',
  on: 'operation',
  sender: 'client',
  level: 'error',
  breaking: true,
  bump: 'minor',
  why: 'Tokens without the scope get 403 now.',
  remedy: 'Ask for it in a new major version.',
  oasdiff: ['api-security-scope-added', 'api-global-security-scope-added'],
  check: (pair, surroundings) => securityDifferences(pair, surroundings).filter(({ kind }) => kind === 'scope-added'),
  examples: [
    {
      base: `components: {securitySchemes: {token: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://login.gov.bc.ca/token, scopes: {read: Read, write: Write}}}}}}
paths: {/routes: {get: {security: [{login: [read]}]}}}`,
      revision: `components: {securitySchemes: {token: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://login.gov.bc.ca/token, scopes: {read: Read, write: Write}}}}}}
paths: {/routes: {get: {security: [{login: [read, write]}]}}}`,
      finds: true,
    },
    {
      base: `components: {securitySchemes: {token: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://login.gov.bc.ca/token, scopes: {read: Read, write: Write}}}}}}
paths: {/routes: {get: {security: [{login: [read]}]}}}`,
      revision: `components: {securitySchemes: {token: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, login: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://login.gov.bc.ca/token, scopes: {read: Read, write: Write}}}}}}
paths: {/routes: {get: {security: [{login: [read]}]}}}`,
      finds: false,
    },
  ],
});

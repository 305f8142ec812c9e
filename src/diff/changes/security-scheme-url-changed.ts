/** A kind of change: an address of an OAuth flow or of OpenID Connect changed. */
import { defineChange } from '../change.ts';
import { pairBy } from '../pair.ts';
import { changedTexts } from '../texts.ts';

const addresses = ['authorizationUrl', 'tokenUrl', 'refreshUrl', 'deviceAuthorizationUrl'];

export default defineChange({
  id: 'security-scheme-url-changed',
  title: 'An address of an OAuth flow or of OpenID Connect changed',
  on: 'security-scheme',
  level: 'warning',
  breaking: false,
  bump: 'minor',
  why: 'Clients that have the address in their configuration get no token until they change it.',
  remedy: 'Keep the old address answering for a while; tell consumers.',
  oasdiff: ['api-security-component-oauth-url-changed', 'api-security-component-oauth-token-url-changed'],
  check: ({ base, revision }) => {
    if (!base || !revision || base.core !== revision.core) return undefined;
    const parts = [{ base, revision, keys: ['openIdConnectUrl'] }];
    for (const pair of pairBy(base.flows, revision.flows, flow => flow.name)) {
      if (pair.base && pair.revision)
        parts.push({
          base: { ...base, ...pair.base, name: base.name },
          revision: { ...revision, ...pair.revision, name: revision.name },
          keys: addresses,
        });
    }
    return parts.flatMap(part =>
      changedTexts(part.base, part.revision, part.keys).map(key => ({
        message: `${key} of ${revision.name} changed`,
        base: [...part.base.path, key],
        revision: [...part.revision.path, key],
      })),
    );
  },
  examples: [
    {
      base: `components: {securitySchemes: {login: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://login.gov.bc.ca/token', scopes: {read: Read}}}}}}
security: [{login: []}]
paths: {/routes: {get: {}}}`,
      revision: `components: {securitySchemes: {login: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://id.gov.bc.ca/token', scopes: {read: Read}}}}}}
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

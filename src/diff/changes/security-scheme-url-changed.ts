/** A kind of change: an address of an OAuth flow or of OpenID Connect changed. */
import { defineChange } from '../change.ts';
import { changedTexts } from '../texts.ts';
import { clientCredentials, loginExample, sameFlows } from '../twins/oauth.ts';

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
  check: pair => {
    const { base, revision } = pair;
    if (!base || !revision || base.core !== revision.core) return undefined;
    const parts = [
      { base, revision, keys: ['openIdConnectUrl'] },
      ...sameFlows(pair).map(flows => ({ ...flows, keys: addresses })),
    ];
    return parts.flatMap(part =>
      changedTexts(part.base, part.revision, part.keys).map(key => ({
        message: `${key} of ${revision.name} changed`,
        base: [...part.base.path, key],
        revision: [...part.revision.path, key],
      })),
    );
  },
  examples: [
    loginExample(clientCredentials(), clientCredentials('read: Read', 'id'), true),
    loginExample(clientCredentials(), clientCredentials(), false),
  ],
});

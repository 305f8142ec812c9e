/** Checks of tokens that an issuer gave: the plugins jwt-keycloak and oidc of the API Services Portal, which Kong itself does not have. */
import { isObject, own } from '../../document/pointer.ts';
import type { KongPlugin } from '../declarative.ts';
import type { TokenIssuer } from './request.ts';

/** The plugin for callers with tokens of this issuer, as the portal's check of the flow wants it. */
export function tokenPlugin({ plugin, url, audience }: TokenIssuer, scopes: readonly string[]): KongPlugin {
  const discovery = `${url.replace(/\/+$/, '')}/.well-known/openid-configuration`;
  if (plugin === 'jwt-keycloak') {
    return {
      name: plugin,
      config: {
        allowed_iss: [url],
        ...(audience !== undefined && { allowed_aud: [audience] }),
        well_known_template: discovery,
        algorithm: 'RS256',
        claims_to_verify: ['exp'],
        // Tokens in URLs end up in logs, so they are taken from the header alone.
        uri_param_names: [],
        cookie_names: [],
        ...(scopes.length > 0 && { scope: [...scopes] }),
        // Callers are the consumers that the portal made; limits and groups are theirs.
        consumer_match: true,
        consumer_match_claim: 'azp',
        consumer_match_claim_custom_id: false,
        consumer_match_ignore_not_found: false,
      },
    };
  }
  return {
    name: plugin,
    config: {
      discovery,
      // An API answers with 401; only a site would send its callers to a login page.
      bearer_only: 'yes',
      bearer_jwt_auth_enable: 'yes',
      unauth_action: 'deny',
      client_id: audience ?? 'specgate',
      ...(audience !== undefined && { bearer_jwt_auth_allowed_auds: [audience] }),
      // The schema asks for one, and checks of tokens by their signature use none.
      client_secret: 'unused',
      scope: ['openid', ...scopes.filter(scope => scope !== 'openid')].join(' '),
    },
  };
}

/** What a check of tokens leaves open, in one sentence. */
export function tokenLimitation({ name, config }: KongPlugin): string[] {
  if (name === 'oidc' && config?.client_id === 'specgate') {
    return ['Tokens of every client of the issuer get through; audience of the gateway in the config names whose do.'];
  }
  if (name !== 'jwt-keycloak') return [];
  const scopes = isObject(config) ? own(config, 'scope') : undefined;
  return [
    ...(config?.allowed_aud === undefined
      ? [
          'Tokens for every consumer of the issuer get through; audience of the gateway in the config names whom they must be for.',
        ]
      : []),
    ...(Array.isArray(scopes) && scopes.length > 1
      ? [`The plugin jwt-keycloak wants one of the scopes ${scopes.join(', ')}, the document all of them.`]
      : []),
  ];
}

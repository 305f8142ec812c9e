/** Tokens of an issuer at the API Services Portal: the plugins jwt-keycloak and oidc. */
import { describe, expect, it } from 'vitest';
import { pluginIn, rendered, routesIn, serviceIn } from './support.ts';

const issuer = 'https://dev.loginproxy.gov.bc.ca/auth/realms/apigw';
const document = (security: string): string => `paths: {/routes: {get: {operationId: list}}}
security: ${security}
components:
  securitySchemes:
    oidc: {type: openIdConnect, openIdConnectUrl: 'https://sso/.well-known/openid-configuration'}
    oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://sso/token', scopes: {Routes.Read: Read, Routes.Write: Write}}}}
    jwt: {type: http, scheme: bearer, bearerFormat: JWT}
    key: {type: apiKey, in: header, name: X-API-Key}
`;
const keycloak = { plugin: 'jwt-keycloak', url: issuer, audience: 'ap-gw-abcde-default-dev' } as const;

describe('tokens of an issuer', () => {
  it.each(['[{oidc: []}]', '[{oauth: []}]', '[{jwt: []}]'])('are checked by jwt-keycloak for %s', security => {
    const { config, limitations } = rendered(document(security), { tokens: keycloak });
    expect(pluginIn(serviceIn(config), 'jwt-keycloak')).toMatchObject({
      allowed_iss: [issuer],
      well_known_template: `${issuer}/.well-known/openid-configuration`,
      allowed_aud: ['ap-gw-abcde-default-dev'],
      uri_param_names: [],
      consumer_match: true,
    });
    expect(serviceIn(config).plugins?.map(({ name }) => name)).not.toContain('jwt');
    expect(limitations).toEqual([]);
  });

  it('keep the scopes of the document, and say what a check of several leaves open', () => {
    const { config, limitations } = rendered(document('[{oauth: [Routes.Read, Routes.Write]}]'), { tokens: keycloak });
    expect(pluginIn(serviceIn(config), 'jwt-keycloak')).toMatchObject({ scope: ['Routes.Read', 'Routes.Write'] });
    expect(limitations.map(({ says }) => says).join()).toContain('one of the scopes Routes.Read, Routes.Write');
  });

  it('say that anybody of the issuer gets through without an audience', () => {
    const open = { ...keycloak, audience: undefined };
    for (const plugin of ['jwt-keycloak', 'oidc'] as const) {
      const { limitations } = rendered(document('[{oidc: []}]'), { tokens: { ...open, plugin } });
      expect(limitations.map(({ says }) => says).join(), plugin).toContain('audience of the gateway in the config');
    }
  });

  it('are checked by oidc without a login page, and without a secret', () => {
    const { config } = rendered(document('[{oidc: [Routes.Read]}]'), { tokens: { ...keycloak, plugin: 'oidc' } });
    expect(pluginIn(serviceIn(config), 'oidc')).toEqual({
      discovery: `${issuer}/.well-known/openid-configuration`,
      bearer_only: 'yes',
      bearer_jwt_auth_enable: 'yes',
      bearer_jwt_auth_allowed_auds: ['ap-gw-abcde-default-dev'],
      unauth_action: 'deny',
      client_id: 'ap-gw-abcde-default-dev',
      client_secret: 'unused',
      scope: 'openid Routes.Read',
    });
  });

  it('leave API keys alone, and are nothing where the gateway has no issuer', () => {
    const keys = rendered(document('[{key: []}]'), { tokens: keycloak }).config;
    expect(pluginIn(serviceIn(keys), 'key-auth')).toBeDefined();
    expect(pluginIn(serviceIn(keys), 'jwt-keycloak')).toBeUndefined();
    const { config, limitations } = rendered(document('[{oidc: []}]'));
    expect(serviceIn(config).plugins?.map(({ name }) => name)).not.toContain('jwt-keycloak');
    expect(routesIn(config)).toHaveLength(1);
    expect(limitations.map(({ says }) => says).join()).toContain('no plugin for OAuth 2');
  });
});

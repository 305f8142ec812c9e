/** Plugins: where they end up, who inherits them, and openid-connect from security. */
import { describe, expect, it } from 'vitest';
import { uuidOf } from '../../../src/kong/convert/uuid.ts';
import { converted, namesOf, refusal, routeIn, serviceIn } from './support.ts';

describe('plugins', () => {
  it('of the root stand at the service, those of a path and an operation at the route, the nearest wins', async () => {
    const config = await converted(
      `x-kong-plugin-cors: {config: {a: root}, service: s, route: r, name: n, id: i}
x-kong-plugin-acl: {}
paths:
  /a:
    x-kong-plugin-cors: {config: {a: path}}
    x-kong-plugin-jwt: {}
    get: {operationId: one}
    put: {operationId: two, x-kong-plugin-cors: {config: {a: operation}}}
`,
      { tags: ['t'] },
    );
    expect(serviceIn(config, 'api').plugins).toEqual([
      { name: 'acl', id: uuidOf('api.plugin.acl'), tags: ['t'] },
      { name: 'cors', id: uuidOf('api.plugin.cors'), tags: ['t'], config: { a: 'root' } },
    ]);
    expect(routeIn(config, 'api_one').plugins).toEqual([
      { name: 'cors', id: uuidOf('api_one.plugin.cors'), tags: ['t'], config: { a: 'path' } },
      { name: 'jwt', id: uuidOf('api_one.plugin.jwt'), tags: ['t'] },
    ]);
    expect(routeIn(config, 'api_two').plugins![0]!.config).toEqual({ a: 'operation' });
  });

  const levels = `x-kong-plugin-acl: {}
paths:
  /a:
    servers: [{url: https://path}]
    x-kong-plugin-cors: {}
    get: {operationId: one, x-kong-plugin-jwt: {}}
    put: {operationId: two, servers: [{url: https://own}], x-kong-plugin-jwt: {}}
`;

  it('are copied to services of paths, and to routes of operations with their own', async () => {
    const config = await converted(levels);
    expect(serviceIn(config, 'api_a').plugins!.map(({ name, id }) => [name, id])).toEqual([
      ['acl', uuidOf('api_a.plugin.acl')],
      ['cors', uuidOf('api_a.plugin.cors')],
    ]);
    expect(namesOf(routeIn(config, 'api_one').plugins)).toEqual(['jwt']);
    expect(serviceIn(config, 'api_two').plugins).toEqual([]);
    expect(namesOf(routeIn(config, 'api_two').plugins)).toEqual(['acl', 'cors', 'jwt']);
  });

  it('flow to routes on a shared service', async () => {
    const config = await converted(
      'x-kong-plugin-acl: {}\npaths: {/a: {servers: [{url: https://x}], get: {}}, /b: {servers: [{url: https://x}], get: {x-kong-plugin-jwt: {}}}}',
      { reusesServices: true },
    );
    expect(namesOf(serviceIn(config, 'api_a').plugins)).toEqual(['acl']);
    expect(namesOf(routeIn(config, 'api_b_get').plugins)).toEqual(['jwt']);
  });

  it('of one consumer go to the top, sorted, with the key to their owner', async () => {
    const config = await converted(`x-kong-plugin-acl: {consumer: joe}
paths:
  /b: {get: {x-kong-plugin-acl: {consumer: ann}}}
  /a: {x-kong-plugin-acl: {consumer: eve}, get: {x-kong-plugin-cors: {consumer: null}}}
`);
    expect(config.plugins!.map(({ name, consumer, service, route }) => [name, consumer, service, route])).toEqual([
      ['acl', 'eve', undefined, 'api_a_get'],
      ['acl', 'ann', undefined, 'api_b_get'],
      ['acl', 'joe', 'api', undefined],
    ]);
    expect(serviceIn(config, 'api').plugins).toEqual([]);
    expect(namesOf(routeIn(config, 'api_a_get').plugins)).toEqual(['cors']);
    expect(await converted('paths: {}')).not.toHaveProperty('plugins');
  });

  it('may be references to components, one step', async () => {
    const config = await converted(
      `components: {x-kong: {plugins: {log: {config: {path: /dev/stderr}}}}}\nx-kong-plugin-file-log: {$ref: '#/components/x-kong/plugins/log'}\npaths: {}`,
    );
    expect(serviceIn(config, 'api').plugins![0]).toMatchObject({ name: 'file-log', config: { path: '/dev/stderr' } });
    expect(await refusal('x-kong-plugin-acl:\npaths: {}')).toBe('3:1 x-kong-plugin-acl must be an object.');
  });

  it('have dates without quotes as times, as YAML 1.1 reads them', async () => {
    const config = await converted(
      "x-kong-plugin-x: {a: 2027-01-31, b: '2027-01-31', c: [2027-1-2 3:04:05.50], d: 2027-01-31T00:00:00+02:00}\npaths: {}",
    );
    expect(serviceIn(config, 'api').plugins![0]).toMatchObject({
      a: '2027-01-31T00:00:00Z',
      b: '2027-01-31',
      c: ['2027-01-02T03:04:05.5Z'],
      d: '2027-01-31T00:00:00+02:00',
    });
  });
});

describe('tags', () => {
  it('are those of the document, or those given', async () => {
    const text = 'x-kong-tags: [a, b]\npaths: {/a: {get: {x-kong-plugin-acl: {}}}}';
    const config = await converted(text);
    expect(serviceIn(config, 'api').tags).toEqual(['a', 'b']);
    expect(routeIn(config, 'api_a_get').plugins![0]!.tags).toEqual(['a', 'b']);
    expect(serviceIn(await converted(text, { tags: ['c'] }), 'api').tags).toEqual(['c']);
    expect(serviceIn(await converted('paths: {}'), 'api').tags).toEqual([]);
  });

  it.each(['5', '"5"', 'true', '[a]', '{a: b}'])('%s is none', async tag => {
    expect(await refusal(`x-kong-tags: [${tag}]\npaths: {}`)).toContain('x-kong-tags must be a list of texts.');
  });
});

describe('security', () => {
  const schemes = `components:
  x-kong: {oidc: {config: {scopes_required: [z, a, 5]}}}
  securitySchemes:
    one: {type: openIdConnect, openIdConnectUrl: https://one, x-kong-security-openid-connect: {config: {issuer: https://mine, run: 1}, enabled: false}}
    two: {type: open_id-CONNECT, openIdConnectUrl: https://two, x-kong-security-openid-connect: {$ref: '#/components/x-kong/oidc'}}
    bare: {type: openIdConnect, openIdConnectUrl: https://bare}
    key: {type: apiKey, in: header, name: k}
`;
  const of = (security: string, operation = '') =>
    `${schemes}security: ${security}\npaths: {/a: {get: {operationId: x, ${operation}}}}`;
  const oidc = { makesOidc: true };

  it('makes openid-connect plugins with all scopes, sorted, without an id', async () => {
    const config = await converted(of('[{two: [m, a]}]', 'security: [{bare: []}]'), oidc);
    expect(serviceIn(config, 'api').plugins).toEqual([
      { name: 'openid-connect', config: { issuer: 'https://two', scopes_required: ['a', 'm', 'z'] } },
    ]);
    expect(routeIn(config, 'api_x').plugins).toEqual([
      { name: 'openid-connect', config: { issuer: 'https://bare', scopes_required: [] } },
    ]);
  });

  it('is told by the extension before the scheme', async () => {
    const config = await converted(of('[{one: []}]'), oidc);
    expect(serviceIn(config, 'api').plugins![0]).toEqual({
      name: 'openid-connect',
      enabled: false,
      config: { issuer: 'https://mine', run: 1, scopes_required: [] },
    });
  });

  it.each(['', 'security: []', 'security: [{}]', 'security: [{one: []}]'])(
    'of an operation (%s) equal to the document makes no plugin of its own',
    async operation => {
      expect(routeIn(await converted(of('[{one: []}]', operation), oidc), 'api_x').plugins).toEqual([]);
    },
  );

  it.each([
    ['[{one: []}, {two: []}]', 'only a single security-requirement is supported.'],
    ['[{one: [], two: []}]', 'within a security-requirement only a single security-scheme is supported.'],
    ['[{none: []}]', "no security-schemes with name 'none' found in components."],
    ['[{key: []}]', "only security-schemes of type 'openIdConnect' are supported"],
  ])('%s is refused', async (security, expected) => {
    expect(await refusal(of(security), oidc)).toContain(expected);
    expect(serviceIn(await converted(of(security)), 'api').plugins).toEqual([]);
  });

  it('gets an id with the service of a path', async () => {
    const config = await converted(
      `${schemes}security: [{bare: []}]\npaths: {/a: {servers: [{url: https://a}], get: {}}}`,
      oidc,
    );
    expect(serviceIn(config, 'api_a').plugins![0]!.id).toBe(uuidOf('api_a.plugin.openid-connect'));
  });
});

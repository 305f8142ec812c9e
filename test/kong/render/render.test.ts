/** Rendering for Kong, rule by rule. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { uuidOf } from '../../../src/kong/convert/uuid.ts';
import { routeCollision } from '../../../src/kong/render/collisions.ts';
import { bytesOf } from '../../../src/kong/render/policy.ts';
import { profileOf } from '../../../src/kong/render/profile.ts';
import { kongLimit } from '../../../src/kong/render/rate-limit.ts';
import type { RenderRateLimit } from '../../../src/kong/render/request.ts';
import { acceptValues, majorOf } from '../../../src/kong/render/version-place.ts';
import { apiOf, gold, pluginIn, productOf, rendered, routesIn, serviceIn } from './support.ts';

const paths = `paths:
  /routes: {get: {operationId: list}, post: {operationId: create}}
  /routes/{id}: {get: {operationId: read}}
`;
const schemes = `components:
  securitySchemes:
    key: {type: apiKey, in: header, name: X-API-Key}
    query: {type: apiKey, in: query, name: k}
    cookie: {type: apiKey, in: cookie, name: c}
    odd: {type: apiKey, in: header, name: 'a b'}
    jwt: {type: http, scheme: Bearer, bearerFormat: JWT}
    opaque: {type: http, scheme: bearer}
    basic: {type: http, scheme: basic}
    digest: {type: http, scheme: digest}
    oidc: {type: openIdConnect, openIdConnectUrl: https://sso/.well-known/openid-configuration}
    oauth: {type: oauth2, flows: {}}
    tls: {type: mutualTLS}
`;

function refusal(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof UserError) return error.toString();
    throw error;
  }
  throw new Error('no refusal');
}

describe('names and ids', () => {
  it('are those of openapi2kong for the name and the version', () => {
    const { config } = rendered(apiOf(paths, '1.2.0'));
    expect(serviceIn(config)).toMatchObject({
      name: 'routes-1-2-0',
      id: uuidOf('routes-1-2-0.service'),
      host: 'routes.internal',
    });
    expect(routesIn(config).map(({ name, id }) => [name, id])).toEqual(
      ['list', 'create', 'read'].map(one => [`routes-1-2-0_${one}`, uuidOf(`routes-1-2-0_${one}.route`)]),
    );
  });

  it('tell versions apart, and follow x-kong-name', () => {
    const names = ['1.0.0', '1.0.1', '2.0.0'].map(version => serviceIn(rendered(apiOf(paths, version)).config).name);
    expect(new Set(names).size).toBe(3);
    expect(serviceIn(rendered(`x-kong-name: My API\n${paths}`).config).name).toBe('my-api-1-0-0');
  });

  it('of two operations are two', () => {
    const ids =
      'paths:\n  /a: {get: {operationId: getA}}\n  /b: {get: {operationId: get-a}}\n  /c: {get: {operationId: getA}}';
    expect(refusal(() => rendered(ids))).toMatch(
      /^api\.yaml:7:8: GET \/c and GET \/a \(line 5\) get the same name at the gateway, "routes-1-0-0_geta"/,
    );
    const templates = 'paths:\n  /a/{x}: {get: {operationId: x}}\n  /a/{y}: {get: {operationId: y}, put: {}}';
    expect(refusal(() => rendered(templates))).toContain('GET /a/{y} and GET /a/{x} (line 5) take the same requests');
  });
});

describe('servers', () => {
  it('are replaced by the config', () => {
    const { config } = rendered(paths, { upstreams: new Map([['routes', 'http://inside:8080/v9']]) });
    expect(serviceIn(config)).toMatchObject({ protocol: 'http', host: 'inside', port: 8080, path: '/v9' });
  });

  it('must be there, and not the gateway itself', () => {
    const none = 'openapi: 3.0.3\ninfo: {title: A, version: 1.0.0}\npaths: {/a: {get: {}}}';
    expect(refusal(() => rendered(none))).toContain(
      'names no server, so the gateway would not know where to send its calls; add its URL under upstreams',
    );
    expect(refusal(() => rendered(paths, { hosts: ['routes.internal'] }))).toContain(
      'names the gateway itself as its server',
    );
  });

  it('share traffic only with a word about it', () => {
    const two = `openapi: 3.0.3\ninfo: {title: A, version: 1.0.0}\nservers: [{url: https://prod}, {url: https://test}]\n${paths}`;
    const { config, limitations } = rendered(two);
    expect(config.upstreams![0]!.targets!.map(({ target }) => target)).toEqual(['prod:443', 'test:443']);
    expect(limitations.map(({ says }) => says)).toEqual([expect.stringContaining('shared out among all servers')]);
    expect(rendered(paths).limitations).toEqual([]);
  });

  it('of OpenAPI 2.0 are host, path and scheme', () => {
    const swagger = `swagger: '2.0'
info: {title: Old, version: 1.0.0}
host: old.internal
basePath: /base
schemes: [https, http]
security: [{basic: []}]
securityDefinitions: {basic: {type: basic}, key: {type: apiKey, in: header, name: K}}
paths:
  /a/{id}: {parameters: [{in: path, name: id}], get: {operationId: a}, put: {operationId: b, security: [{key: []}]}}
`;
    const { config } = rendered(apiOf(swagger));
    expect(serviceIn(config)).toMatchObject({ protocol: 'https', host: 'old.internal', path: '/base' });
    expect(routesIn(config).map(({ plugins }) => plugins![0]!.name)).toEqual(['basic-auth', 'key-auth']);
    expect(refusal(() => rendered(apiOf(swagger.replace('host: old.internal\n', ''))))).toMatch(
      /^api\.yaml:\d+:\d+: routes names no server/,
    );
  });
});

describe('authentication', () => {
  const of = (security: string, settings = {}) => rendered(`security: ${security}\n${paths}${schemes}`, settings);

  it.each([
    ['key', 'key-auth', { key_names: ['X-API-Key'], hide_credentials: true, key_in_header: true, key_in_query: false }],
    ['query', 'key-auth', { key_names: ['k'], hide_credentials: true, key_in_header: false, key_in_query: true }],
    ['jwt', 'jwt', { claims_to_verify: ['exp'], uri_param_names: [] }],
    ['basic', 'basic-auth', { hide_credentials: true }],
  ])('%s is %s of the service', (scheme, plugin, config) => {
    const all = of(`[{${scheme}: []}]`);
    expect(pluginIn(serviceIn(all.config), plugin)).toEqual(config);
    expect(routesIn(all.config).every(({ plugins }) => plugins!.length === 0)).toBe(true);
    expect(all.limitations).toEqual([]);
  });

  it.each([
    ['cookie', 'Kong reads no API keys from cookies'],
    ['odd', 'Kong takes no API key with the name "a b"'],
    ['opaque', 'does not say that the bearer tokens of "opaque" are JWTs'],
    ['digest', 'no plugin for HTTP authentication of the kind "digest"'],
    ['oidc', 'no plugin for OAuth 2 and OpenID Connect'],
    ['oauth', 'no plugin for OAuth 2 and OpenID Connect'],
    ['tls', 'no plugin for the security scheme "tls" (mutualTLS)'],
    ['gone', 'The security scheme "gone" is not in the document.'],
  ])('%s is told, never dropped in silence', (scheme, says) => {
    const all = of(`[{${scheme}: []}]`);
    expect(all.limitations.map(one => one.says)).toEqual([expect.stringContaining(says)]);
    expect(all.limitations[0]!.says).toContain('The server behind the gateway must check these callers itself.');
  });

  it('uses openid-connect where the gateway has it', () => {
    const plugins = new Set(['openid-connect']);
    expect(pluginIn(serviceIn(of('[{oidc: [a, b]}]', { plugins }).config), 'openid-connect')).toEqual({
      issuer: 'https://sso/.well-known/openid-configuration',
      auth_methods: ['bearer'],
      scopes_required: ['a b'],
    });
    expect(of('[{oauth: []}]', { plugins }).limitations[0]!.says).toContain('names no issuer');
  });

  it('asks for all schemes of a requirement, and for one of several', () => {
    const both = of('[{key: [], jwt: []}]');
    expect(serviceIn(both.config).plugins!.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['key-auth', 'jwt']),
    );
    const either = of('[{cookie: []}, {jwt: []}, {key: []}]');
    expect(pluginIn(serviceIn(either.config), 'jwt')).toBeDefined();
    expect(pluginIn(serviceIn(either.config), 'key-auth')).toBeUndefined();
    expect(either.limitations[0]!.says).toContain('callers without jwt are refused');
    expect(of('[{key: []}, {}]').limitations[0]!.says).toContain('Credentials are optional');
  });

  it('stands at the routes where operations differ, so that none is open by mistake', () => {
    const { config } = rendered(
      `security: [{key: []}]\npaths:\n  /a: {get: {operationId: a}, put: {operationId: b, security: []}}\n  /b: {get: {operationId: c, security: [{jwt: []}]}}\n${schemes}`,
    );
    expect(serviceIn(config).plugins!.map(({ name }) => name)).not.toContain('key-auth');
    expect(routesIn(config).map(({ name, plugins }) => [name, plugins!.map(one => one.name)])).toEqual([
      ['routes-1-0-0_a', ['key-auth']],
      ['routes-1-0-0_b', []],
      ['routes-1-0-0_c', ['jwt']],
    ]);
  });

  it("gives way to the document's own plugin", () => {
    const { config } = rendered(
      `security: [{key: []}]\nx-kong-plugin-key-auth: {config: {key_names: [mine]}}\nx-kong-plugin-rate-limiting: {config: {second: 1}}\n${paths}${schemes}`,
    );
    expect(pluginIn(serviceIn(config), 'key-auth')).toEqual({ key_names: ['mine'] });
    expect(pluginIn(serviceIn(config), 'rate-limiting')).toEqual({ second: 1 });
    expect(serviceIn(config).plugins!.filter(({ name }) => name === 'key-auth')).toHaveLength(1);
  });
});

describe('plans', () => {
  const limitOf = (...plans: Parameters<typeof productOf>) => rendered(paths, {}, [productOf(...plans)]);

  it('limit calls by consumer', () => {
    expect(pluginIn(serviceIn(limitOf(gold).config), 'rate-limiting')).toEqual({ hour: 1000, limit_by: 'consumer' });
    expect(pluginIn(serviceIn(rendered(paths, { profile: profileOf('2.8') }).config), 'rate-limiting')).toEqual({
      hour: 1000,
      limit_by: 'consumer',
      policy: 'local',
    });
  });

  it('of different limits are told apart only in words', () => {
    const bronze = { name: 'bronze', rateLimit: { count: 10, every: 1, unit: 'hour' } } as const;
    const all = limitOf(gold, bronze);
    expect(pluginIn(serviceIn(all.config), 'rate-limiting')).toMatchObject({ hour: 1000 });
    expect(all.limitations[0]!.says).toContain('of the plans gold, bronze, 1000/1hour, the largest, holds');
    const free = limitOf(gold, { name: 'free' });
    expect(pluginIn(serviceIn(free.config), 'rate-limiting')).toBeUndefined();
    expect(free.limitations[0]!.says).toContain('no limit holds, since one has none');
    expect(limitOf({ name: 'free' }).limitations).toEqual([]);
    expect(limitOf(gold, { ...bronze, apis: new Map([['other', 'all']]) }).limitations).toEqual([]);
  });

  it.each([
    [{ count: 5, every: 1, unit: 'second' }, 'second', 5, true],
    [{ count: 100, every: 15, unit: 'minute' }, 'minute', 6, false],
    [{ count: 1000, every: 2, unit: 'hour' }, 'hour', 500, false],
    [{ count: 700, every: 1, unit: 'week' }, 'day', 100, false],
    [{ count: 60, every: 60, unit: 'minute' }, 'hour', 60, true],
    [{ count: 1, every: 2, unit: 'day' }, 'month', 1, false],
    [{ count: 1, every: 9, unit: 'year' }, 'year', 1, false],
  ] as const)('%j', (limit, window, count, isExact) => {
    expect(kongLimit(limit)).toEqual({ window, count, isExact });
  });

  it('never allow more in their own period than they say', () => {
    const units = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
    const seconds = {
      second: 1,
      minute: 60,
      hour: 3600,
      day: 86_400,
      week: 604_800,
      month: 2_592_000,
      year: 31_536_000,
    };
    const limits: fc.Arbitrary<RenderRateLimit> = fc.record({
      count: fc.integer({ min: 1, max: 1e6 }),
      every: fc.integer({ min: 1, max: 1000 }),
      unit: fc.constantFrom(...units),
    });
    fc.assert(
      fc.property(limits, limit => {
        const { window, count } = kongLimit(limit);
        const period = limit.every * seconds[limit.unit];
        expect(count).toBeGreaterThanOrEqual(1);
        expect(Math.max(1, Math.ceil(period / seconds[window])) * count).toBeLessThanOrEqual(
          // One call in the shortest window that is long enough is the least that can be said.
          Math.max(limit.count, Math.ceil(period / seconds[window])),
        );
      }),
    );
  });

  it('open operations to the members of their groups', () => {
    const some = { ...gold, apis: new Map([['routes', [{ method: 'get', path: '/routes' }]]]) };
    const text = `security: [{key: []}]\n${paths}${schemes}`;
    const free = rendered(text, {}, [productOf(some, { name: 'all' })]);
    expect(free.limitations.map(({ what }) => what)).toContain('plan operations');
    const { config, limitations } = rendered(text, { groupsOf: 'all' }, [productOf(some, { name: 'all' })]);
    expect(limitations.map(({ what }) => what)).not.toContain('plan operations');
    expect(routesIn(config).map(({ plugins }) => plugins!.find(({ name }) => name === 'acl')!.config)).toEqual([
      { allow: ['climbon~1.all', 'climbon~1.gold'] },
      { allow: ['climbon~1.all'] },
      { allow: ['climbon~1.all'] },
    ]);
    const only = rendered(text, { groupsOf: 'all' }, [productOf(some)]).config;
    expect(routesIn(only)[1]!.plugins![1]!.config).toEqual({ allow: ['nobody'] });
    const old = rendered(text, { groupsOf: 'all', profile: profileOf('2.0') }).config;
    expect(pluginIn(serviceIn(old), 'acl')).toEqual({ whitelist: ['climbon~1.gold'] });
  });
});

describe('common plugins', () => {
  it('are correlation ids and sizes', () => {
    const service = serviceIn(rendered(paths).config);
    expect(pluginIn(service, 'correlation-id')).toMatchObject({
      header_name: 'X-Correlation-ID',
      echo_downstream: true,
    });
    expect(pluginIn(service, 'request-size-limiting')).toEqual({ allowed_payload_size: 128, size_unit: 'megabytes' });
  });

  it.each([
    ['10 MB', 10_000_000],
    ['1.5MiB', 1_572_864],
    ['512 kb', 512_000],
    ['7 B', 7],
    ['many', undefined],
  ])('a size of %s', (text, bytes) => {
    expect(bytesOf(text)).toBe(bytes);
  });

  it('keep to the size of the config, of the document, and of the version', () => {
    const stated = (slo: string) =>
      `openapi: 3.0.3\ninfo: {title: A, version: 1.0.0, x-slo: ${slo}}\nservers: [{url: https://x}]\n${paths}`;
    const sizeOf = (text: string, settings = {}) =>
      pluginIn(serviceIn(rendered(text, settings).config), 'request-size-limiting');
    expect(sizeOf(stated('{message-size: 5 MB}'))).toEqual({ allowed_payload_size: 5, size_unit: 'megabytes' });
    expect(sizeOf(stated('{message-size: 5 MiB}'))).toEqual({ allowed_payload_size: 5_242_880, size_unit: 'bytes' });
    expect(sizeOf(stated('{message-size: 5 MB}'), { requestBytes: 1_000_000 })).toMatchObject({
      allowed_payload_size: 1,
    });
    expect(sizeOf(stated('{message-size: 5 MiB}'), { profile: profileOf('0.14.1') })).toEqual({
      allowed_payload_size: 5,
    });
  });

  it('answer browsers where that is asked for, on a route without version and credentials', () => {
    const { config } = rendered(`security: [{key: []}]\n${paths}${schemes}`, {
      corsOrigins: ['https://app.gov.bc.ca'],
      versionIn: 'header',
      hosts: ['api.gov.bc.ca'],
    });
    expect(pluginIn(serviceIn(config), 'cors')).toEqual({ origins: ['https://app.gov.bc.ca'] });
    expect(routesIn(config).at(-1)).toMatchObject({
      name: 'routes-1-0-0_preflight',
      methods: ['OPTIONS'],
      hosts: ['api.gov.bc.ca'],
      paths: ['~/routes$', '~/routes/(?<id>[^#?/]+)$'],
      plugins: [{ name: 'request-termination', config: { status_code: 405 } }],
    });
    expect(routesIn(config).at(-1)).not.toHaveProperty('headers');
  });
});

describe('versions', () => {
  it('in the Accept header have the default without it, and say Vary', () => {
    const header = { versionIn: 'header' } as const;
    const { config } = rendered(apiOf(paths, '2.1.0'), { ...header, defaultVersions: new Map([['routes', '2']]) });
    const [first, second] = routesIn(config);
    expect(first).toMatchObject({ name: 'routes-2-1-0_list', headers: { accept: [expect.stringMatching(/^~\*/)] } });
    expect(second).toMatchObject({ name: 'routes-2-1-0_list_default', paths: first!.paths });
    expect(second).not.toHaveProperty('headers');
    expect(pluginIn(serviceIn(config), 'response-transformer')).toEqual({ append: { headers: ['Vary:Accept'] } });
    expect(routesIn(rendered(apiOf(paths, '1.0.0'), header).config)).toHaveLength(3);
  });

  it('merge Vary into the transformers of the document', () => {
    const text = `x-kong-plugin-response-transformer: {config: {append: {headers: ['A:b']}}}\npaths: {/a: {get: {x-kong-plugin-response-transformer: {config: {remove: {headers: [x]}}}}}}`;
    const { config } = rendered(text, { versionIn: 'header' });
    expect(pluginIn(serviceIn(config), 'response-transformer')).toEqual({
      append: { headers: ['A:b', 'Vary:Accept'] },
    });
    expect(pluginIn(routesIn(config)[0]!, 'response-transformer')).toEqual({
      remove: { headers: ['x'] },
      append: { headers: ['Vary:Accept'] },
    });
  });

  // Kong looks for the expression anywhere in the value, both in lower case.
  it.each([
    ['application/vnd.orders+json;version=1', true],
    ['application/vnd.orders+json; version=1.0', true],
    ['application/json; version="1.2.3"', true],
    ['text/html, application/json ;q=0.5 ; version=1, */*', true],
    ['application/json;version=1;q=0.9', true],
    ['application/json;version=10', false],
    ['application/json;version=2', false],
    ['application/json;version=2.1', false],
    ['application/json;conversion=1', false],
    ['application/json', false],
    ['*/*', false],
  ])('%s', (accept, expected) => {
    const [value = ''] = acceptValues(apiOf(paths, '1.4.0'), profileOf());
    const expression = value.slice(2);
    expect(expression).toBe(expression.toLowerCase());
    expect(new RegExp(expression).test(accept.toLowerCase())).toBe(expected);
  });

  it('are whole values before 2.8, and unknown before 1.3', () => {
    const content = "responses: {200: {content: {'application/vnd.x+json; a=b': {}, '*/*': {}}}}";
    const api = apiOf(`paths: {/a: {get: {${content}}}}`, '1.4.0');
    expect(acceptValues(api, profileOf('2.7'))).toEqual(
      ['1', '1.0', '1.4.0'].flatMap(one => [
        `application/vnd.x+json;version=${one}`,
        `application/vnd.x+json; version=${one}`,
      ]),
    );
    expect(refusal(() => acceptValues(api, profileOf('1.2')))).toContain('routes by no header');
  });

  it('in the host stand before it', () => {
    const settings = { versionIn: 'host', hosts: ['api.gov.bc.ca'] } as const;
    expect(routesIn(rendered(apiOf(paths, '2.0.0'), settings).config)[0]!.hosts).toEqual(['v2.api.gov.bc.ca']);
    const withDefault = { ...settings, defaultVersions: new Map([['routes', 'v2']]) };
    expect(routesIn(rendered(apiOf(paths, '2.0.0'), withDefault).config)[0]!.hosts).toEqual([
      'v2.api.gov.bc.ca',
      'api.gov.bc.ca',
    ]);
    expect(refusal(() => rendered(paths, { versionIn: 'host' }))).toContain('no hosts');
    expect(refusal(() => rendered(paths, { ...settings, hosts: ['*.gov.bc.ca'] }))).toContain(
      'No version can stand before the host',
    );
  });

  it('in the path are one prefix that is taken off', () => {
    const settings = { versionIn: 'path', routes: 'prefix' } as const;
    const [route, ...others] = routesIn(rendered(apiOf(paths, '2.0.0'), settings).config);
    expect(others).toEqual([]);
    expect(route).toMatchObject({
      paths: ['/routes/v2'],
      strip_path: true,
      methods: ['GET', 'POST'],
      name: 'routes-2-0-0_prefix',
    });
    expect(refusal(() => rendered(paths, { versionIn: 'path' }))).toContain('version-in: path needs routes: prefix');
    const mixed = `security: [{key: []}]\npaths:\n  /a: {get: {}}\n  /b: {get: {security: []}}\n${schemes}`;
    expect(refusal(() => rendered(mixed, settings))).toMatch(
      /^api\.yaml:7:\d+: GET \/b of routes has plugins or security of its own/,
    );
  });

  it.each([
    ['1.2.3', '1'],
    ['v2', '2'],
    ['10.0', '10'],
    ['beta', 'beta'],
  ])('%s has the major %s', (version, major) => {
    expect(majorOf(version)).toBe(major);
  });
});

describe('prefixes', () => {
  const settings = { routes: 'prefix' } as const;
  const prefixes = (text: string) => routesIn(rendered(text, settings).config).at(-1)!.paths;

  it('are the fixed beginnings, none below another', () => {
    expect(
      prefixes('paths:\n  /a/b/{c}: {get: {}}\n  /a/b/d: {get: {}}\n  /a/bc: {put: {}}\n  /e(x)/f: {get: {}}\n'),
    ).toEqual(['/']);
    expect(prefixes('paths:\n  /a/b/{c}: {get: {}}\n  /a/b/d: {get: {}}\n  /a/bc/: {put: {}}\n')).toEqual([
      '/a/b',
      '/a/bc',
    ]);
  });

  it('ask for credentials where some operations do', () => {
    const mixed = `paths:\n  /a: {get: {operationId: open}, put: {operationId: shut, security: [{key: []}]}}\n  /b: {get: {operationId: other}}\n${schemes}`;
    const routes = routesIn(rendered(mixed, settings).config);
    expect(routes.map(({ name, plugins }) => [name, plugins!.map(one => one.name)])).toEqual([
      ['routes-1-0-0_open', []],
      ['routes-1-0-0_other', []],
      ['routes-1-0-0_prefix', ['key-auth']],
    ]);
    expect(routes[2]!.plugins![0]!.id).toBe(uuidOf('routes-1-0-0_prefix.plugin.key-auth'));
  });

  it('leave operations with plugins of their own alone', () => {
    const own = 'paths:\n  /a: {get: {operationId: a, x-kong-plugin-acl: {}}, put: {operationId: b}}';
    expect(routesIn(rendered(own, settings).config).map(({ name }) => name)).toEqual([
      'routes-1-0-0_a',
      'routes-1-0-0_prefix',
    ]);
  });
});

describe('profiles', () => {
  it('of 3.x mark expressions, those of 2.x do not', () => {
    expect(routesIn(rendered(paths).config)[0]!.paths).toEqual(['~/routes$']);
    const { config } = rendered(paths, { profile: profileOf('2.8.5') });
    expect(config._format_version).toBe('1.1');
    expect(routesIn(config)[0]!.paths).toEqual(['/routes$']);
  });

  it('of 0.14.1 know neither tags nor names of routes', () => {
    const { config } = rendered(`x-kong-tags: [a]\n${paths}`, { profile: profileOf('0.14.1'), tags: ['b'] });
    expect(config).not.toHaveProperty('_format_version');
    expect(JSON.stringify(config)).not.toContain('"tags"');
    expect(routesIn(config)[0]).not.toHaveProperty('name');
    expect(routesIn(config)[0]!.id).toBe(uuidOf('routes-1-0-0_list.route'));
    expect(serviceIn(config).name).toBe('routes-1-0-0');
  });

  it.each(['4.0', '0.13', 'three', ''])('of %j there are none', version => {
    expect(refusal(() => profileOf(version))).toContain('There is no profile of Kong');
  });

  it('of Enterprise are those of its version', () => {
    expect(profileOf('3.10.0.2').marksExpressions).toBe(true);
    expect(profileOf('2.8.4.1-enterprise').marksExpressions).toBe(false);
  });
});

describe('collisions', () => {
  const placed = (label: string, text: string, settings = {}) => ({
    label,
    config: rendered(apiOf(text, '1.0.0', label), settings).config,
  });

  it('are routes with one method, host, path and version', () => {
    const one = placed('a', 'paths: {"/x/{id}": {get: {}}}');
    expect(routeCollision([one, placed('b', 'paths: {"/x/{name}": {get: {}}}')])).toContain(
      'b and a take the same requests',
    );
    expect(routeCollision([one, placed('b', 'paths: {"/x/{id}": {put: {}}}')])).toBeUndefined();
    expect(
      routeCollision([one, placed('b', 'paths: {"/x/{id}": {get: {}}}', { hosts: ['b.gov.bc.ca'] })]),
    ).toBeUndefined();
    expect(
      routeCollision([one, placed('b', 'paths: {"/x/{id}": {get: {}}}', { versionIn: 'header' })]),
    ).toBeUndefined();
    const header = { versionIn: 'header', corsOrigins: ['https://a'] } as const;
    expect(routeCollision([placed('a', paths, header), placed('b', paths, header)])).toContain(
      'take the same requests',
    );
  });
});

it('tags everything with the tags of the config', () => {
  const { config } = rendered(`x-kong-tags: [own]\nsecurity: [{key: []}]\n${paths}${schemes}`, {
    tags: ['ns.gw'],
    corsOrigins: ['https://a'],
  });
  const service = serviceIn(config);
  const all = [service, ...service.plugins!, ...service.routes!, ...service.routes!.flatMap(({ plugins }) => plugins!)];
  expect(all.map(({ tags }) => tags)).toEqual(all.map(() => ['own', 'ns.gw']));
});

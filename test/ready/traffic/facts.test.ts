/** What items about the gateway rest on: servers, limits, protection, environments, versions, certificates. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders of templates are what is tested
import { describe, expect, it } from 'vitest';
import { readGatewayFiles } from '../../../src/kong/read.ts';
import { audienceOf } from '../../../src/ready/traffic/audience.ts';
import { certificateOf, covers } from '../../../src/ready/traffic/certificates.ts';
import { environmentIn, judgedServices, lists } from '../../../src/ready/traffic/environments.ts';
import { limitsOn, perSecond, throughputOf } from '../../../src/ready/traffic/limits.ts';
import { majorOf, majorsOf } from '../../../src/ready/traffic/majors.ts';
import { isPlaceholderHost, operationsOf, serversOf } from '../../../src/ready/traffic/operations.ts';
import { gatewayProduct } from '../../../src/ready/traffic/product.ts';
import { isForDocumentation, protectionOf } from '../../../src/ready/traffic/protection.ts';
import { addressOf, isClusterHost } from '../../../src/ready/traffic/upstreams.ts';
import { contextOfFiles } from '../support.ts';

const gateway = (text: string) => readGatewayFiles([{ file: 'gw.yaml', text }], new Map());

describe('servers and operations', () => {
  const read = async (head: string) =>
    contextOfFiles({
      'openapi.yaml': `${head}info: {title: T, version: 1.0.0}\npaths: {/a: {get: {}, post: {servers: [{url: https://own/x}]}}}\n`,
    });

  it('reads URLs, variables, and paths alone', async () => {
    const context = await read(
      'openapi: 3.0.3\nservers: [{url: "https://{env}.api.gov.bc.ca:443/{v}/", variables: {env: {default: a, enum: [a, b]}, v: {default: v1}}}, {url: /base/}]\n',
    );
    expect(serversOf(context).map(({ host, basePath, scheme }) => [scheme, host, basePath])).toEqual([
      ['https', 'a.api.gov.bc.ca', '/v1'],
      ['https', 'b.api.gov.bc.ca', '/v1'],
      [undefined, undefined, '/base'],
    ]);
    expect(operationsOf(context).map(({ method, servers }) => [method, servers.map(({ host }) => host)])).toEqual([
      ['GET', ['a.api.gov.bc.ca', 'b.api.gov.bc.ca', undefined]],
      ['POST', ['own']],
    ]);
  });

  it('reads OpenAPI 2, and takes the root where nothing is said', async () => {
    const old = await read('swagger: "2.0"\nhost: a.gov.bc.ca\nbasePath: /v1\nschemes: [https, http]\n');
    expect(serversOf(old).map(({ scheme, host, basePath, where }) => [scheme, host, basePath, where])).toEqual([
      ['https', 'a.gov.bc.ca', '/v1', 'openapi.yaml:2'],
      ['http', 'a.gov.bc.ca', '/v1', 'openapi.yaml:2'],
    ]);
    expect(serversOf(await read('openapi: 3.0.3\n'))).toMatchObject([{ url: '/', host: undefined, basePath: '' }]);
  });

  it('stays small for servers that mean ill', async () => {
    const variables = Array.from({ length: 12 }, (_, index) => `v${index}: {default: a, enum: [a, b, c, d, e]}`).join(
      ', ',
    );
    const url = Array.from({ length: 12 }, (_, index) => `{v${index}}`).join('.');
    const context = await read(`openapi: 3.0.3\nservers: [{url: "https://${url}/", variables: {${variables}}}]\n`);
    expect(serversOf(context).length).toBeLessThanOrEqual(20);
  });

  it.each(['localhost', '127.0.0.1', 'api.example.com', 'example.org', 'foo.local', '10.0.0.1', 'your-api.gov.bc.ca'])(
    '%s is nobody’s',
    host => {
      expect(isPlaceholderHost(host)).toBe(true);
    },
  );

  it.each(['a.api.gov.bc.ca', 'examples.gov.bc.ca', 'myapi.gov.bc.ca', '142.34.1.1'])('%s is somebody’s', host => {
    expect(isPlaceholderHost(host)).toBe(false);
  });
});

describe('limits', () => {
  const limits = (plugin: string) => {
    const files = gateway(
      `services: [{name: a, url: "https://a", routes: [{name: r, paths: [/]}], plugins: [${plugin}]}]\n`,
    );
    return limitsOn(files.routes[0]!, files);
  };

  it('reads the windows of every limiter', () => {
    expect(
      limits('{name: rate-limiting, config: {second: 5, minute: 100, hour: null}}')[0]!.windows.map(({ says }) => says),
    ).toEqual(['5 a second', '100 a minute']);
    expect(limits('{name: rate-limiting_902, config: {hour: 10, limit_by: service}}')[0]).toMatchObject({
      by: 'service',
    });
    expect(limits('{name: response-ratelimiting, config: {limits: {sms: {minute: 3}}}}')[0]!.windows[0]!.count).toBe(3);
    expect(
      limits('{name: rate-limiting-advanced, config: {limit: [10], window_size: [60]}}')[0]!.windows[0]!.says,
    ).toBe('10 in 60 s');
    expect(limits('{name: rate-limiting, enabled: false, config: {minute: 1}}')).toEqual([]);
    expect(limits('{name: rate-limiting, config: {minute: $X}}')[0]).toMatchObject({ windows: [], isUndecided: true });
    expect(perSecond(limits('{name: rate-limiting, config: {second: 5, minute: 60}}'))).toBe(1);
  });

  it.each([
    ['100 req/s', 100],
    ['6,000 requests per minute', 100],
    ['1000/1hour', 1000 / 3600],
    ['60 calls a minute', 1],
    ['5', 5],
    ['many', undefined],
    ['10 per month', undefined],
  ])('promises %s', async (text, expected) => {
    const context = await contextOfFiles({
      'openapi.yaml': `openapi: 3.0.3\ninfo: {title: T, version: 1.0.0, x-slo: {throughput: ${Number.isNaN(Number(text)) ? JSON.stringify(text) : text}}}\npaths: {}\n`,
    });
    expect(throughputOf(context)?.perSecond).toEqual(expected);
  });
});

describe('protection', () => {
  const protection = (plugins: string, more = '') => {
    const files = gateway(
      `_format_version: "3.0"\nservices: [{name: a, url: "https://a", routes: [{name: r, paths: [/], plugins: [${plugins}]}]}]\n${more}`,
    );
    return protectionOf(files.routes[0]!, files).kind;
  };

  it('knows what lets nobody, everybody or strangers in', () => {
    expect(protection('{name: key-auth}')).toBe('closed');
    expect(protection('')).toBe('open');
    expect(protection('{name: key-auth, enabled: false}')).toBe('open');
    expect(protection('{name: key-auth, config: {anonymous: some-id}}')).toBe('two-tier');
    expect(protection('{name: key-auth, config: {anonymous: some-id}}, {name: jwt}')).toBe('closed');
    expect(protection('{name: request-termination}')).toBe('terminated');
    expect(protection('{name: acl, config: {allow: [a]}}')).toBe('open');
    expect(protection('{name: key-auth, consumer: x}')).toBe('open');
  });

  it('takes those of the gateway and of the service, the nearest counting', () => {
    expect(protection('', 'plugins: [{name: key-auth}]\n')).toBe('closed');
    // One that is off hides none: Kong passes over it.
    expect(protection('{name: key-auth, enabled: false}', 'plugins: [{name: key-auth}]\n')).toBe('closed');
    expect(protection('{name: key-auth}', 'plugins: [{name: key-auth, enabled: false}]\n')).toBe('closed');
    expect(protection('', 'plugins: [{name: key-auth, service: a}]\n')).toBe('closed');
    expect(protection('', 'plugins: [{name: key-auth, service: other}]\n')).toBe('open');
  });

  it.each([
    ['[/api/docs, /api/openapi.json, /redoc]', true],
    ['[$BASE_PATH/swagger]', true],
    ['[/health]', true],
    ['["~/v1/health$"]', true],
    ['[/]', false],
    ['[/docs, /orders]', false],
    ['[/documents]', false],
    ['[/healthcare]', false],
  ])('paths %s are for documentation: %s', (paths, expected) => {
    const { routes } = gateway(`services: [{name: a, url: "https://a", routes: [{name: r, paths: ${paths}}]}]\n`);
    expect(isForDocumentation(routes[0]!)).toBe(expected);
  });
});

describe('upstreams', () => {
  it('reads url, host, and the targets of an upstream', () => {
    const files = gateway(`_format_version: "3.0"
upstreams: [{name: up, targets: [{target: "b.a1.svc:8080"}]}]
services:
  - {name: a, url: "https://u:p@A.gov.bc.ca:8443/x"}
  - {name: b, host: up, protocol: https}
  - {name: c, host: c.ns.svc.cluster.local}
  - {name: d, url: "http://$SVC.$NS.svc:8080"}
`);
    expect(files.services.map(service => addressOf(service, files))).toMatchObject([
      { protocol: 'https', hosts: ['a.gov.bc.ca'], path: ['url'] },
      { protocol: 'https', hosts: ['b.a1.svc'] },
      { protocol: 'http', hosts: ['c.ns.svc.cluster.local'] },
      { protocol: 'http', hosts: ['$SVC.$NS.svc'] },
    ]);
    expect(['b.a1.svc', 'c.ns.svc.cluster.local', 'a.gov.bc.ca'].map(isClusterHost)).toEqual([true, true, false]);
  });
});

describe('environments', () => {
  it.each([
    ['orders-prod', 'prod'],
    ['orders.dev.api.gov.bc.ca', 'dev'],
    ['fwi-pr-7', 'pr'],
    ['orders', undefined],
    ['production', 'prod'],
    ['${SUFFIX}', undefined],
    ['devices', undefined],
  ])('%s says %s', (text, expected) => {
    expect(environmentIn(text)).toBe(expected);
  });

  it('judges the services of production where some are named so', async () => {
    const service = (name: string): string =>
      `  - {name: ${name}, tags: [ns.gw-abcde], url: "https://a.gov.bc.ca", routes: [{name: ${name}, hosts: [x.api.gov.bc.ca]}]}\n`;
    const judged = async (names: string[], more = {}) => {
      const files = {
        'openapi.yaml': 'openapi: 3.0.3\ninfo: {title: T, version: 1.0.0}\npaths: {}\n',
        'gw.yaml': `services:\n${names.map(service).join('')}`,
        ...more,
      };
      return judgedServices(await contextOfFiles(files)).map(({ name }) => name);
    };
    expect(await judged(['a-dev', 'a-prod'])).toEqual(['a-prod']);
    expect(await judged(['a-dev', 'a'])).toEqual(['a']);
    expect(await judged(['a-dev', 'a-test'])).toEqual(['a-dev', 'a-test']);
    const product = 'kind: Product\nname: ABC\nenvironments: [{name: prod, services: [a-dev]}]\n';
    expect(await judged(['a-dev', 'a-prod'], { 'p.yaml': product })).toEqual(['a-dev']);
  });

  it('compares names of templates only as far as they go', async () => {
    const { manifests, gateway: files } = await contextOfFiles({
      'openapi.yaml': 'openapi: 3.0.3\ninfo: {title: T, version: 1.0.0}\npaths: {}\n',
      'gw.yaml':
        'services: [{name: a, tags: [ns.g], url: "https://a"}, {name: "${B}", tags: [ns.g], url: "https://b"}]\n',
      'p.yaml': 'kind: Product\nname: ABC\nenvironments: [{name: prod, services: [a]}]\n',
    });
    const [environment] = manifests.environments;
    expect(files.services.map(service => lists(environment!, service))).toEqual(['yes', 'perhaps']);
  });
});

describe('versions', () => {
  it('reads majors of versions and of services', () => {
    expect(['1.2.0', 'v2', '3', '0.1.0-beta', 'next', null].map(majorOf)).toEqual([1, 2, 3, 0, undefined, undefined]);
    const { services } = gateway(`services:
  - {name: orders-v1, url: "https://a", routes: [{name: r, paths: [/x]}]}
  - {name: b, url: "https://b", routes: [{name: r2, paths: ["~/v2/orders$"]}]}
  - {name: c, url: "https://c", tags: ["specgate.api.orders~3.1.0"], routes: [{name: r3, paths: [/x], headers: {accept: ["~*application/vnd[.]x[+]json *; *version=4"]}}]}
  - {name: d, url: "https://d", routes: [{name: r4, hosts: [v5.orders.api.gov.bc.ca], paths: [/vehicles]}]}
`);
    expect(services.map(service => [...majorsOf(service).keys()])).toEqual([[1], [2], [4, 3], [5]]);
  });
});

describe('the gateway product', () => {
  const product = async (gw: string, config = '') =>
    gatewayProduct(
      await contextOfFiles({
        'specgate.yaml': `apis: {api: {file: openapi.yaml}}\n${config}`,
        'openapi.yaml': 'openapi: 3.0.3\ninfo: {title: T, version: 1.0.0}\npaths: {}\n',
        'gw.yaml': gw,
      }),
    );
  const kong = '_format_version: "3.0"\nservices: [{name: a, url: "https://a", routes: [{name: r, paths: [/]}]}]\n';

  it('is what the config says, else what the files show', async () => {
    expect(await product(kong)).toBe('kong');
    expect(await product(kong.replace('paths: [/]', 'hosts: [a.api.gov.bc.ca]'))).toBe('aps');
    expect(await product('services: [{name: a, tags: [ns.gw-abcde], url: "https://a"}]\n')).toBe('aps');
    expect(await product('kind: Product\nname: ABC\n')).toBe('aps');
    expect(await product('services: []\n')).toBeUndefined();
    expect(await product(kong, 'gateways: {p: {type: aps}}\n')).toBe('aps');
    expect(
      await product(
        'kind: Product\nname: ABC\n',
        'gateways: {p: {type: kong, url: "https://k"}, s: {type: files, path: x}}\n',
      ),
    ).toBe('kong');
    expect(await product('services: []\n', 'gateways: {p: {type: api-connect, url: "https://k"}}\n')).toBe(
      'api-connect',
    );
  });
});

describe('the audience', () => {
  const audience = async (security: string, more: Record<string, string> = {}, info = '') =>
    audienceOf(
      await contextOfFiles({
        'openapi.yaml': `openapi: 3.0.3\ninfo: {title: T, version: 1.0.0${info}}\n${security}paths: {/a: {get: {}}}\n`,
        ...more,
      }),
    ).isPublic;
  const flow = (name: string) => ({
    'p.yaml': `kind: Product\nname: ABC\nenvironments: [{name: prod, flow: ${name}}]\n`,
  });

  it('is public only where somebody says so, and nobody else says otherwise', async () => {
    expect(await audience('')).toBeUndefined();
    expect(await audience('security: []\n')).toBe(true);
    expect(await audience('', {}, ', x-public: true')).toBe(true);
    expect(await audience('', flow('public'))).toBe(true);
    expect(await audience('', flow('kong-api-key-acl'))).toBe(false);
    expect(await audience('security: [{key: []}]\n', flow('public'))).toBe(false);
    expect(await audience('security: []\n', {}, ', x-security-class: PROTECTED B')).toBe(false);
  });
});

describe('certificates', () => {
  it('cover hosts by name or by one label', () => {
    expect(covers('*.a.ca', 'x.a.ca')).toBe(true);
    expect(covers('*.a.ca', 'y.x.a.ca')).toBe(false);
    expect(covers('*.a.ca', 'a.ca')).toBe(false);
    expect(covers('a.ca', 'a.ca')).toBe(true);
  });

  it('have names and an end, as far as they can be read', () => {
    const { certificates } = gateway(
      '_format_version: "3.0"\ncertificates: [{cert: "{vault://env/C}", key: k, snis: [{name: A.ca}, b.ca]}, {cert: nonsense, key: k}]\n',
    );
    expect(certificates.map(certificateOf)).toMatchObject([
      { snis: ['a.ca', 'b.ca'], names: undefined, validTo: undefined },
      { snis: [], names: undefined, validTo: undefined },
    ]);
  });
});

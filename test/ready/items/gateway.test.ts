/** Items about the gateway, where files are not all: what the gateway, a probe and the base say, and cases beside the examples. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders of templates are what is tested
import { describe, expect, it } from 'vitest';
import type { Outside } from '../../../src/ready/contexts.ts';
import type { GatewayAnswers } from '../../../src/ready/gateway-facts.ts';
import type { Answer, Item } from '../../../src/ready/item.ts';
import { items } from '../../../src/ready/items/index.ts';
import {
  plugin,
  routesDataset,
  routesDocument,
  routesProduct,
  routesService,
} from '../../../src/ready/traffic/examples.ts';
import { authority, hasOpenssl } from '../../support/certificates.ts';
import { answerOf, contextOfFiles, type Files } from '../support.ts';

const item = (id: string): Item => items.find(one => one.id === id)!;

const ask = (id: string, files: Files, outside: Partial<Outside> = {}): Promise<Answer> =>
  answerOf(item(id), { 'openapi.yaml': routesDocument, ...files }, outside);

const status = async (id: string, files: Files, outside: Partial<Outside> = {}): Promise<string> =>
  (await ask(id, files, outside)).status;

const says = async (id: string, files: Files, outside: Partial<Outside> = {}): Promise<string[]> =>
  ((await ask(id, files, outside)).evidence ?? []).map(one => `${one.where} ${one.says}`);

function live(answers: GatewayAnswers, refused: [keyof GatewayAnswers, string][] = []): Partial<Outside> {
  return { live: { gateway: 'prod', type: 'aps', url: 'https://api.gov.bc.ca', refused: new Map(refused), answers } };
}

const gw = { 'gateway.yaml': routesService(plugin('key-auth')) };
const product = (environment: string): Files => ({ 'product.yaml': routesProduct(environment) });

describe('what the gateway says', () => {
  it('R-03 takes up and down for an answer, but not a 404 at the root of the upstream', async () => {
    const services = (isUp: boolean, reason: string) => live({ services: [{ name: 'routes-prod', isUp, reason }] });
    expect(await status('R-03', gw, services(true, '200 Response'))).toBe('pass');
    expect(await status('R-03', gw, services(false, 'DNS'))).toBe('fail');
    expect(await status('R-03', gw, services(false, '404 Response'))).toBe('unknown');
    expect(await status('R-03', gw, live({ services: [{ name: 'other', isUp: true, reason: '' }] }))).toBe('unknown');
  });

  it('R-04 takes a reached upstream for proof', async () => {
    const cluster = {
      'gateway.yaml': routesService('', text =>
        text.replace('https://routes.internal.gov.bc.ca', 'http://routes.abc123-prod.svc'),
      ),
    };
    expect(await status('R-04', cluster)).toBe('unknown');
    expect(await status('R-04', cluster, live({ services: [{ name: 'routes-prod', isUp: true, reason: '' }] }))).toBe(
      'pass',
    );
  });

  it('R-10, R-20: exists, whose it is, and what was refused', async () => {
    expect(await status('R-10', gw, live({ exists: true }))).toBe('pass');
    expect(await status('R-10', gw, live({ exists: false }))).toBe('fail');
    expect(await says('R-10', gw, live({}, [['exists', 'The scope is missing.']]))).toContain(
      'https://api.gov.bc.ca The scope is missing.',
    );
    const organization = { name: 'ministry-of-transportation', unit: 'roads', enabled: true };
    const files = { 'dataset.yaml': routesDataset };
    expect(await status('R-20', files, live({ organization }))).toBe('pass');
    expect(await status('R-20', files, live({ organization: { ...organization, enabled: false } }))).toBe('fail');
    expect(await status('R-20', files, live({ organization: { ...organization, unit: 'ferries' } }))).toBe('fail');
  });

  it('R-19, R-22: products that stand in no file', async () => {
    const products = (active: boolean) =>
      live({ products: [{ name: 'Routes', environments: [{ name: 'prod', active }] }] });
    expect(await status('R-19', gw, products(true))).toBe('pass');
    expect(await status('R-19', gw, live({ products: [] }))).toBe('fail');
    expect(await status('R-22', gw, products(true))).toBe('pass');
    expect(await status('R-22', gw, products(false))).toBe('fail');
    const files = { ...gw, ...product('name: prod, active: true, flow: public, services: [elsewhere]') };
    expect(await status('R-19', files)).toBe('fail');
    expect(await status('R-19', files, live({ services: [{ name: 'elsewhere', isUp: true, reason: '' }] }))).toBe(
      'pass',
    );
  });

  it('R-21: the preview against the files', async () => {
    const files = { 'dataset.yaml': routesDataset, ...product('name: prod, active: false, flow: public') };
    const preview = (title: string, names: string[]) =>
      live({ preview: [{ dataset: 'routes', title, products: names }] });
    expect(await status('R-21', files, preview('Routes', ['Routes']))).toBe('pass');
    expect(await status('R-21', files, preview('Old', ['Routes']))).toBe('fail');
    expect(await status('R-21', files, preview('Routes', []))).toBe('fail');
    expect(await status('R-21', files, live({ preview: [] }))).toBe('unknown');
  });

  it('R-72: domains that were granted', async () => {
    const data = {
      'gateway.yaml': routesService('', text => text.replace('routes.api.gov.bc.ca', 'routes.data.gov.bc.ca')),
    };
    expect(await status('R-72', data)).toBe('unknown');
    expect(await status('R-72', data, live({ domains: ['.data.gov.bc.ca'] }))).toBe('pass');
    expect(await status('R-72', data, live({ domains: ['.api.gov.bc.ca'] }))).toBe('fail');
    expect(await status('R-11', data, live({ domains: ['.api.gov.bc.ca'] }))).toBe('fail');
  });

  it.each([
    ['routes.api.gov.bc.ca', undefined, 'pass', 'pass'],
    ['routes.api.gov.bc.ca', ['.data.gov.bc.ca'], 'fail', 'fail'],
    ['routes.data.gov.bc.ca', undefined, 'unknown', 'unknown'],
    ['routes.data.gov.bc.ca', ['.data.gov.bc.ca'], 'pass', 'pass'],
    ['routes.roads.ca', undefined, 'unknown', 'fail'],
    ['routes.roads.ca', ['.api.gov.bc.ca'], 'fail', 'fail'],
    // Granted, and its certificate is elsewhere.
    ['routes.roads.ca', ['.roads.ca'], 'pass', 'unknown'],
  ] as const)('R-11 and R-72 say the same of %s where %j are granted', async (host, domains, valid, covered) => {
    const files = { 'gateway.yaml': routesService('', text => text.replace('routes.api.gov.bc.ca', host)) };
    const asked = domains && live({ domains });
    expect([await status('R-11', files, asked), await status('R-72', files, asked)]).toEqual([valid, covered]);
  });
});

describe('what the base says', () => {
  const change = (breaking: boolean, baseVersion: string, version: string): Partial<Outside> => ({
    change: { breaking, sameContent: false, baseVersion, version },
  });
  const kong = (services: string): Files => ({ 'kong.yaml': `_format_version: "3.0"\nservices:\n${services}` });
  const v1 =
    '  - {name: routes-v1, url: "https://a", routes: [{name: r1, hosts: [routes.api.gov.bc.ca], paths: [/v1]}]}\n';
  const v2 =
    '  - {name: routes-v2, url: "https://b", routes: [{name: r2, hosts: [routes.api.gov.bc.ca], paths: [/v2]}]}\n';
  const headers =
    '["Deprecation:@1767225600", "Sunset:Fri, 01 Jan 2027 00:00:00 GMT", "Link:<https://x>; rel=\\"successor-version\\""]';
  const announced = v1.replace(
    '}]}\n',
    `}], plugins: [{name: response-transformer, config: {add: {headers: ${headers}}}}]}\n`,
  );

  it('R-66: a new major version keeps the one before', async () => {
    expect(await status('R-66', kong(v1 + v2), change(true, '1.4.0', '2.0.0'))).toBe('pass');
    expect(await status('R-66', kong(v2), change(true, '1.4.0', '2.0.0'))).toBe('fail');
    expect(await status('R-66', kong(v2), change(false, '2.0.0', '2.1.0'))).toBe('not-applicable');
    expect(await status('R-66', kong(v2), { isNew: true })).toBe('not-applicable');
    const unnamed = kong(
      '  - {name: routes, url: "https://a", routes: [{name: r, hosts: [routes.api.gov.bc.ca], paths: [/]}]}\n',
    );
    expect(await status('R-66', unnamed, change(true, '1.4.0', '2.0.0'))).toBe('unknown');
  });

  it('R-69, R-70: replace what is compatible, supersede what is not', async () => {
    expect(await status('R-69', kong(v1), change(false, '1.0.0', '1.1.0'))).toBe('pass');
    expect(await status('R-69', kong(v1), change(true, '1.0.0', '2.0.0'))).toBe('not-applicable');
    expect(await status('R-70', kong(v1), change(false, '1.0.0', '1.1.0'))).toBe('not-applicable');
    expect(await status('R-70', kong(v1 + v2), change(true, '1.0.0', '1.1.0'))).toBe('fail');
    expect(await status('R-70', kong(v2), change(true, '1.0.0', '2.0.0'))).toBe('fail');
    expect(await status('R-70', kong(v1 + v2), change(true, '1.0.0', '2.0.0'))).toBe('unknown');
    expect(await status('R-70', kong(announced + v2), change(true, '1.0.0', '2.0.0'))).toBe('pass');
  });
});

describe('R-04: policies', () => {
  const files = (spec: string): Files => ({
    'gateway.yaml': routesService('', text =>
      text.replace('https://routes.internal.gov.bc.ca', 'http://routes.abc123-prod.svc'),
    ),
    'policy.yaml': `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: a}\nspec: ${spec}\n`,
  });
  const from = (labels: string): string =>
    `{podSelector: {}, ingress: [{from: [{namespaceSelector: {matchLabels: {${labels}}}}]}]}`;

  it.each([
    ['the gateway of Silver', from('name: 264e6f, environment: prod'), 'pass'],
    ['the gateway of Gold, by the label of Kubernetes', from('kubernetes.io/metadata.name: b8840c-prod'), 'pass'],
    ['everybody', '{podSelector: {}, ingress: [{}]}', 'pass'],
    ['every project', '{podSelector: {}, ingress: [{from: [{namespaceSelector: {}}]}]}', 'pass'],
    ['the gateway of the test installation', from('name: 264e6f, environment: test'), 'unknown'],
    ['another project', from('name: abcdef'), 'unknown'],
    ['pods of its own', '{podSelector: {}, ingress: [{from: [{podSelector: {}}]}]}', 'unknown'],
    ['nobody', '{podSelector: {}, ingress: []}', 'unknown'],
  ])('that let in %s', async (_, spec, expected) => {
    expect(await status('R-04', files(spec))).toBe(expected);
  });
});

describe('R-12: the document against the routes', () => {
  const service = (change: (text: string) => string): Files => ({ 'gateway.yaml': routesService('', change) });
  const document = (server: string): Files => ({
    'openapi.yaml': routesDocument.replace('https://routes.api.gov.bc.ca/v1', server),
  });

  it.each([
    [
      'a server of another environment is left out',
      'https://routes.dev.api.gov.bc.ca/v1}, {url: https://routes.api.gov.bc.ca/v1',
      'pass',
    ],
    ['a machine of the author is left out', 'http://localhost:8080/v1}, {url: https://routes.api.gov.bc.ca/v1', 'pass'],
    [
      'a second server that nobody serves',
      'https://routes.api.gov.bc.ca/v1}, {url: https://direct.gov.bc.ca/v1',
      'fail',
    ],
    ['a path alone', '/v1', 'pass'],
    ['a path alone that no route takes', '/v3', 'fail'],
    ['a server of another port and case', 'https://ROUTES.api.gov.bc.ca:443/v1/', 'pass'],
  ])('%s', async (_, server, expected) => {
    expect(await status('R-12', { ...service(text => text), ...document(server) })).toBe(expected);
  });

  it('cannot tell for a document without servers', async () => {
    const none = { 'openapi.yaml': routesDocument.replace(/servers: .*\n/, '') };
    expect(await status('R-12', { ...service(text => text), ...none })).toBe('unknown');
    expect(await status('R-12', { ...service(text => text.replace('[/v1]', '[/]')), ...none })).toBe('pass');
  });

  it('names what is missing, and where', async () => {
    const found = await says(
      'R-12',
      service(text => text.replace('[/v1]', '[/v2]')),
    );
    expect(found).toEqual(['openapi.yaml:7 No route takes GET routes.api.gov.bc.ca/v1/routes.']);
  });

  it('counts a service that is off as no service', async () => {
    expect(
      await status(
        'R-12',
        service(text => text.replace('    routes:', '    enabled: false\n    routes:')),
      ),
    ).toBe('fail');
  });
});

describe('cases of real configurations', () => {
  it('R-12: a route that takes an operation for some values of its parameters does not take it', async () => {
    const files = {
      'openapi.yaml': routesDocument.replace('  /routes:', '  /routes/{routeId}:'),
      'gateway.yaml': routesService('', text => text.replace('[/v1]', '[/v1/routes/*]')),
    };
    expect(await says('R-12', files)).toEqual([
      'openapi.yaml:7 The route routes-prod takes GET routes.api.gov.bc.ca/v1/routes/{routeId} for some values of its parameters alone.',
    ]);
    expect(await status('R-73', files)).toBe('fail');
  });

  it('R-13: plugins under a service name the route that they are for', async () => {
    const plugins = (route: string): string => `- {name: jwt-keycloak, tags: [ns.gw-abcde.prod], route: ${route}}`;
    expect(await status('R-13', { 'gateway.yaml': routesService(plugins('routes-prod')) })).toBe('pass');
    expect(await status('R-13', { 'gateway.yaml': routesService(plugins('another')) })).toBe('fail');
  });

  it('R-13 to R-16: what works on the service of a route is open where the service is not seen', async () => {
    const route = {
      'gateway.yaml':
        '_format_version: "3.0"\nroutes: [{name: r, hosts: [routes.api.gov.bc.ca], paths: [/], service: {name: elsewhere}}]\n',
    };
    for (const id of ['R-13', 'R-14', 'R-15', 'R-16']) {
      expect(await status(id, route), id).toBe('unknown');
      expect(await says(id, route), id).toEqual([
        expect.stringMatching(/^gateway\.yaml:2 What (guards|limits) the service of the route r is not seen here\.$/),
      ]);
    }
  });

  it('R-15: consumer_match that lets unknown consumers in matches nobody', async () => {
    const config = '{consumer_match: true, consumer_match_ignore_not_found: true';
    expect(await status('R-15', { 'gateway.yaml': routesService(plugin('jwt-keycloak', `${config}}`)) })).toBe(
      'unknown',
    );
    expect(
      await says('R-15', { 'gateway.yaml': routesService(plugin('jwt-keycloak', `${config}, allowed_aud: a}`)) }),
    ).toEqual([expect.stringMatching(/ jwt-keycloak demands allowed_aud of a token\.$/)]);
    const open = '{consumer_match: true, consumer_match_ignore_not_found: $IGNORE}';
    expect(await status('R-15', { 'gateway.yaml': routesService(plugin('jwt-keycloak', open)) })).toBe('unknown');
  });

  it('R-16: a service without any limit is told once, and parts of a script leave it open', async () => {
    expect(await says('R-16', gw)).toEqual(['gateway.yaml:2 Nothing limits the calls of the service routes-prod.']);
    const loose = {
      'part.yaml': 'plugins:\n  - {name: rate-limiting_902, tags: [ns.gw-abcde.prod], config: {minute: 30}}\n',
    };
    expect(await status('R-16', { ...gw, ...loose })).toBe('unknown');
  });

  it('R-26: a product shows that one gateway holds several environments', async () => {
    const plain = { 'gateway.yaml': routesService('', text => text.replaceAll('ns.gw-abcde.prod', 'ns.gw-abcde')) };
    const both = {
      'product.yaml': `${routesProduct('name: dev, services: [routes-dev]')}  - {name: prod, services: [routes-prod]}\n`,
    };
    expect(await status('R-26', plain)).toBe('not-applicable');
    expect(await status('R-26', { ...plain, ...both })).toBe('fail');
    expect(await status('R-26', { ...gw, ...both })).toBe('pass');
  });

  it('R-13, R-16: a fragment of routes leaves open what its service has', async () => {
    const fragment = {
      'routes.yaml': '- {name: routes, tags: [ns.$GW.$ENV], hosts: [routes.api.gov.bc.ca], paths: [/v1]}\n',
    };
    expect(await status('R-13', fragment)).toBe('unknown');
    expect(await status('R-16', fragment)).toBe('unknown');
    expect(await status('R-04', fragment)).toBe('unknown');
  });

  it('R-11: what a template leaves open is told once for all its places', async () => {
    const two = routesService('', text => text.replace('[routes.api.gov.bc.ca]', '[$A, $B]'));
    expect(await says('R-11', { 'gateway.yaml': two })).toContain(
      'gateway.yaml:8 Whether the gateway may have this host is known when the template is rendered (and so at 1 more places).',
    );
  });
});

describe('R-14: document and gateway ask for the same', () => {
  const scheme = (text: string): Files => ({
    'openapi.yaml': routesDocument.replace('{type: apiKey, in: header, name: X-API-KEY}', text),
  });

  it.each([
    ['{type: apiKey, in: header, name: x-api-key}', plugin('key-auth', '{key_names: [X-API-KEY]}'), 'pass'],
    ['{type: apiKey, in: header, name: apikey}', plugin('key-auth'), 'pass'],
    ['{type: apiKey, in: query, name: apikey}', plugin('key-auth'), 'pass'],
    ['{type: apiKey, in: query, name: apikey}', plugin('key-auth', '{key_in_query: false}'), 'fail'],
    ['{type: apiKey, in: cookie, name: apikey}', plugin('key-auth'), 'fail'],
    ['{type: apiKey, in: header, name: X-KEY}', plugin('key-auth', '{key_names: [$KEY]}'), 'unknown'],
    ['{type: apiKey, in: header, name: Authorization}', plugin('jwt-keycloak'), 'pass'],
    ['{type: http, scheme: bearer}', plugin('jwt-keycloak'), 'pass'],
    ['{type: oauth2, flows: {}}', plugin('jwt-keycloak'), 'pass'],
    ['{type: openIdConnect, openIdConnectUrl: "https://x"}', plugin('oidc'), 'pass'],
    ['{type: http, scheme: basic}', plugin('basic-auth'), 'pass'],
    ['{type: http, scheme: basic}', plugin('key-auth'), 'fail'],
    ['{type: oauth2, flows: {}}', plugin('key-auth'), 'fail'],
  ])('%s with %s', async (text, plugins, expected) => {
    expect(await status('R-14', { ...scheme(text), 'gateway.yaml': routesService(plugins) })).toBe(expected);
  });
});

describe('R-15: access is given to each consumer', () => {
  it.each([
    [plugin('jwt-keycloak', '{consumer_match: false, scope: [a]}'), 'pass'],
    [plugin('jwt-keycloak', '{consumer_match: false, scope: null}'), 'fail'],
    [plugin('jwt-keycloak', '{consumer_match: $M}'), 'unknown'],
    [plugin('oidc'), 'unknown'],
    [`${plugin('key-auth')}\n${plugin('acl', '{deny: [x]}')}`, 'fail'],
    [`${plugin('key-auth')}\n${plugin('acl', '{allow: [$ID]}')}`, 'unknown'],
    [`${plugin('key-auth')}\n${plugin('acl', '{allow: [any]}')}`, 'pass'],
    ['', 'unknown'],
  ])('%s', async (plugins, expected) => {
    expect(await status('R-15', { 'gateway.yaml': routesService(plugins) })).toBe(expected);
  });
});

describe('R-72: certificates', () => {
  const own = (cert: string): Files => ({
    'gateway.yaml': `${routesService('', text => text.replace('routes.api.gov.bc.ca', 'routes.roads.ca'))}certificates:\n  - tags: [ns.gw-abcde.prod]\n    cert: ${cert}\n    key: "{vault://env/KEY}"\n    snis: [{name: "*.roads.ca"}]\n`,
  });

  it('in a vault cannot be read', async () => {
    expect(await status('R-72', own('"{vault://env/CERT}"'))).toBe('unknown');
  });

  it.skipIf(!hasOpenssl)('in the file has names and an end (skipped without openssl)', async () => {
    const { cert } = authority().sign('DNS:*.roads.ca', 3000);
    const files = own(`|\n${cert.replace(/^/gm, '      ')}`);
    const found = await ask('R-72', files);
    expect(found).toMatchObject({
      status: 'pass',
      evidence: [{ says: expect.stringMatching(/^The certificate for routes\.roads\.ca is valid until 20\d\d-/) }],
    });
    const context = await contextOfFiles({ 'openapi.yaml': routesDocument, ...files });
    expect(item('R-72').check({ ...context, today: '2199-01-01' }).status).toBe('fail');
    // Shown for another name it is refused by clients.
    expect(await status('R-72', { 'gateway.yaml': files['gateway.yaml']!.replaceAll('roads.ca', 'rivers.ca') })).toBe(
      'fail',
    );
  });

  it.each([
    ['routes.dev.api.gov.bc.ca', 'pass'],
    ['a.b.api.gov.bc.ca', 'unknown'],
    ['routes.apps.gov.bc.ca', 'unknown'],
    ['routes.cluster.local', 'pass'],
  ])('%s', async (host, expected) => {
    expect(
      await status('R-72', { 'gateway.yaml': routesService('', text => text.replace('routes.api.gov.bc.ca', host)) }),
    ).toBe(expected);
  });
});

describe('gates', () => {
  const gate = async (id: string, files: Files): Promise<string> => {
    const context = await contextOfFiles({ 'openapi.yaml': routesDocument, ...files });
    return item(id).gateFor?.(context)?.gate ?? item(id).gate;
  };

  it('R-22 blocks only what is being published', async () => {
    expect(await gate('R-22', product('name: prod, active: true'))).toBe('block');
    expect(await gate('R-22', product('name: prod, active: false'))).toBe('warn');
    expect(await gate('R-22', {})).toBe('block');
  });

  it('R-43 warns where a POST is tried again, R-52 for protected data', async () => {
    expect(await gate('R-43', gw)).toBe('info');
    expect(await gate('R-43', { ...gw, 'openapi.yaml': routesDocument.replace('    get:', '    post:') })).toBe('warn');
    expect(
      await gate('R-52', {
        ...gw,
        'openapi.yaml': routesDocument.replace('version: 1.0.0}', 'version: 1.0.0, x-security-class: PROTECTED C}'),
      }),
    ).toBe('warn');
    expect(await gate('R-52', gw)).toBe('info');
  });
});

describe('values of variables', () => {
  it('complete a template, so that it is judged like any other file', async () => {
    const template = {
      'gateway.yaml': routesService(plugin('rate-limiting', '{minute: $LIMIT}'), text =>
        text.replace('[routes.api.gov.bc.ca]', '["${HOST}"]').replaceAll('gw-abcde', '${GW}'),
      ),
    };
    const config =
      'apis: {api: {file: openapi.yaml}}\nready: {variables: {LIMIT: "60", HOST: routes.api.gov.bc.ca, GW: gw-abcde}}\n';
    for (const id of ['R-11', 'R-12', 'R-16', 'R-72']) {
      expect(await status(id, template), id).toBe('unknown');
      expect(await status(id, { ...template, 'specgate.yaml': config }), id).toBe('pass');
    }
  });

  it('may be empty, and have one line each', async () => {
    const files = (value: string): Files => ({
      'gateway.yaml': routesService('', text =>
        text.replace('routes.api.gov.bc.ca', '"routes${SUFFIX}.api.gov.bc.ca"'),
      ),
      'specgate.yaml': `apis: {api: {file: openapi.yaml}}\nready: {variables: {SUFFIX: "${value}"}}\n`,
    });
    expect(await status('R-72', files(''))).toBe('pass');
    await expect(status('R-72', files('a\\nb'))).rejects.toThrow('one line of text');
  });

  it('may have the dots of Helm in their names', async () => {
    const template = {
      'gateway.yaml': routesService('', text =>
        text.replace('[routes.api.gov.bc.ca]', '["{{ .Values.gateway.host }}"]'),
      ),
    };
    const config =
      'apis: {api: {file: openapi.yaml}}\nready: {variables: {Values.gateway.host: routes.api.gov.bc.ca}}\n';
    expect(await status('R-72', template)).toBe('unknown');
    expect(await status('R-72', { ...template, 'specgate.yaml': config })).toBe('pass');
  });
});

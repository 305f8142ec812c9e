/** Gateway files as teams write them: nested, flat, several documents, fragments, templates; each part with its line. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders of templates are what is tested
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readManifests } from '../../src/aps/manifests.ts';
import { type GatewayFiles, readGatewayFiles } from '../../src/kong/read.ts';
import { whereOf } from '../../src/kong/stream.ts';

function read(files: Record<string, string> | string, variables: Record<string, string> = {}): GatewayFiles {
  const texts = typeof files === 'string' ? { 'gw.yaml': files } : files;
  const sources = Object.entries(texts).map(([file, text]) => ({ file, text }));
  return readGatewayFiles(sources, new Map(Object.entries(variables)));
}

describe('nested and flat entities', () => {
  it('ties nested ones to their parents, with the line of every part', () => {
    const { services, routes, plugins } = read(`_format_version: "3.0"
services:
  - name: orders
    url: https://orders.internal/api
    routes:
      - name: orders-all
        paths: [/orders]
        plugins:
          - name: key-auth
            config: {key_names: [apikey]}
    plugins:
      - name: rate-limiting
        config:
          minute: 60
`);
    expect(services.map(({ name, routes }) => [name, routes.map(route => route.name)])).toEqual([
      ['orders', ['orders-all']],
    ]);
    expect(routes[0]!.service).toBe(services[0]);
    expect(routes[0]!.plugins.map(({ name }) => name)).toEqual(['key-auth']);
    expect(services[0]!.plugins.map(({ name }) => name)).toEqual(['rate-limiting']);
    expect(plugins.map(plugin => whereOf(plugin, 'config', 'minute'))).toEqual(['gw.yaml:10', 'gw.yaml:14']);
    expect(whereOf(services[0]!, 'url')).toBe('gw.yaml:4');
  });

  it('follows names and ids of flat ones, also to another file, and tells those that lead nowhere', () => {
    const { services, routes, plugins, unresolved } = read({
      'a.yaml': `_format_version: "2.1"
services: [{name: a, id: 11111111-1111-1111-1111-111111111111, host: a.internal}]
routes:
  - {name: r1, service: a, paths: [/a]}
  - {name: r2, service: {id: 11111111-1111-1111-1111-111111111111}, paths: [/b]}
  - {name: r3, paths: [/serverless]}
plugins:
  - {name: cors, route: r1}
  - {name: prometheus}
  - {name: acl, service: gone}
`,
      'b.yaml': '_format_version: "2.1"\nplugins:\n  - {name: key-auth, service: {name: a}}\n',
    });
    expect(routes.map(route => route.service?.name)).toEqual(['a', 'a', undefined]);
    expect(services[0]!.routes.map(({ name }) => name)).toEqual(['r1', 'r2']);
    expect(plugins.map(plugin => [plugin.name, plugin.route?.name, plugin.service?.name, plugin.isGlobal])).toEqual([
      ['cors', 'r1', undefined, false],
      ['prometheus', undefined, undefined, true],
      ['acl', undefined, undefined, false],
      ['key-auth', undefined, 'a', false],
    ]);
    expect(unresolved.map(({ part, key, name }) => [whereOf(part), key, name])).toEqual([
      ['a.yaml:10', 'service', 'gone'],
    ]);
  });

  it('takes a plugin under a service that names a route for one of that route', () => {
    const text = (route: string): string => `services:
  - name: a
    url: https://a
    routes: [{name: $P-one, paths: [/]}]
    plugins: [{name: key-auth, route: ${route}}]
`;
    const right = read(text('$P-one'));
    expect(right.routes[0]!.plugins.map(({ name }) => name)).toEqual(['key-auth']);
    expect(right.services[0]!.plugins).toEqual([]);
    const wrong = read(text('$P-two'));
    expect([wrong.routes[0]!.plugins, wrong.services[0]!.plugins]).toEqual([[], []]);
    expect(wrong.unresolved.map(({ name }) => name)).toEqual(['$P-two']);
  });

  it('prefers the service of the same file', () => {
    const one = (host: string): string => `_format_version: "3.0"
services: [{name: a, host: ${host}}]
routes: [{name: r, service: a, paths: [/]}]
`;
    const { routes } = read({ 'dev.yaml': one('dev.internal'), 'prod.yaml': one('prod.internal') });
    expect(routes.map(route => route.service?.data.host)).toEqual(['dev.internal', 'prod.internal']);
  });

  it('knows what is for some callers only', () => {
    const { plugins } = read(`_format_version: "3.0"
consumers: [{username: a, plugins: [{name: rate-limiting, config: {minute: 1}}]}]
consumer_groups: [{name: gold, plugins: [{name: rate-limiting-advanced}]}]
plugins: [{name: acl, consumer: a}]
`);
    expect(plugins.map(({ name, isForSome, isGlobal }) => [name, isForSome, isGlobal])).toEqual([
      ['acl', true, false],
      ['rate-limiting', true, false],
      ['rate-limiting-advanced', true, false],
    ]);
  });

  it("takes decK's defaults, tags and snippets of plugins", () => {
    const { services } = read(`_format_version: "3.0"
_info:
  select_tags: [team-a]
  defaults: {service: {connect_timeout: 2000, retries: 0}}
_plugin_configs: {limits: {minute: 10, policy: local}}
services:
  - name: a
    host: a.internal
    retries: 3
    tags: [own]
    plugins: [{name: rate-limiting, _config: limits, config: {minute: 20}}]
`);
    const [service] = services;
    expect(service!.tags).toEqual(['own', 'team-a']);
    expect([service!.value('connect_timeout'), service!.value('retries')]).toEqual([2000, 3]);
    expect(service!.plugins[0]!.config).toEqual({ minute: 20, policy: 'local' });
  });
});

describe('what is gateway configuration', () => {
  it('finds several documents of one file, manifests among them, and nothing else', () => {
    const text = `kind: GatewayService
name: a-dev
tags: [ns.gw-abcde]
host: a.internal
routes: [{name: a-dev, hosts: [a.dev.api.gov.bc.ca]}]
---
kind: DraftDataset
name: a
---
# nothing
---
kind: Gateway
name: gw-abcde
---
services: [{name: b, url: https://b.internal}]
`;
    const { services, files } = read(text);
    expect(services.map(service => [service.name, service.document.kind, service.line()])).toEqual([
      ['a-dev', 'manifest', 1],
      ['b', 'config', 15],
    ]);
    expect(files).toEqual(['gw.yaml']);
    const manifests = readManifests([{ file: 'gw.yaml', text }], new Map());
    expect(manifests.all.map(({ kind, name }) => [kind, name])).toEqual([
      ['GatewayService', 'a-dev'],
      ['DraftDataset', 'a'],
    ]);
    expect(manifests.others).toEqual([
      { file: 'gw.yaml', line: 12, kind: 'Gateway', isConfig: false },
      { file: 'gw.yaml', line: 15, kind: undefined, isConfig: true },
    ]);
  });

  it.each([
    ['a compose file', 'services:\n  web: {image: nginx}\n'],
    ['services of a CI', 'services:\n  - docker:dind\n'],
    ["another platform's services", 'services:\n  - name: web\n    github: {repo: a/b}\n    routes: [{path: /}]\n'],
    ['an OpenAPI document', 'openapi: 3.0.3\nservices: [{name: a, url: b}]\n'],
    ['a Kubernetes resource', 'apiVersion: gateway/v2\nkind: GatewayService\nmetadata: {name: a}\n'],
    ['plugins of another tool', 'plugins:\n  - name: search\n'],
    ['a list of names', '- name: a\n- name: b\n'],
    ['nothing', '# empty\n'],
  ])('not %s', (_, text) => {
    expect(read(text)).toMatchObject({ files: [], documents: [], services: [] });
  });

  it('reads the JSON that decK and Kong write', () => {
    const { services } = read({ 'kong.json': '{"_format_version":"3.0",\n"services":[{"name":"a",\n"host":"b"}]}' });
    expect(services.map(service => whereOf(service, 'host'))).toEqual(['kong.json:3']);
  });

  it('takes the mistake of one service for a mistake', () => {
    expect(read('services:\n  - name: a\n    url: https://a.internal\n  - name: b\n').services).toHaveLength(2);
  });
});

describe('templates and fragments', () => {
  const routes = `      - name: $APP-patient
        hosts: [$SUBDOMAIN.api.gov.bc.ca]
        paths: [/patient]
        plugins: [{name: jwt-keycloak, tags: [ns.$GW.$ENVIRONMENT]}]
`;

  it('reads a list of routes or services that a script puts under others', () => {
    const found = read(routes);
    expect(found.documents.map(({ kind }) => kind)).toEqual(['routes']);
    expect(found.routes.map(route => [route.name, route.service, whereOf(route, 'paths', 0)])).toEqual([
      ['$APP-patient', undefined, 'gw.yaml:3'],
    ]);
    expect(found.documents[0]!.unfilled?.names).toEqual(['APP', 'ENVIRONMENT', 'GW', 'SUBDOMAIN']);
    expect(read('- name: $APP\n  url: http://$APP.svc\n  routes: []\n').documents[0]!.kind).toBe('services');
  });

  it('fills what is given', () => {
    const found = read(routes, { APP: 'hg', SUBDOMAIN: 'hg-prod' });
    expect(found.routes[0]).toMatchObject({ name: 'hg-patient', data: { hosts: ['hg-prod.api.gov.bc.ca'] } });
    expect(found.documents[0]!.unfilled?.names).toEqual(['ENVIRONMENT', 'GW']);
  });

  it('takes a plugin alone for a part of a service, not for one of the whole gateway', () => {
    const { plugins, documents } = read('  plugins:\n  - name: rate-limiting_902\n    config: {minute: 30}\n');
    expect(documents[0]!.kind).toBe('plugins');
    expect(plugins[0]!.isGlobal).toBe(false);
  });

  it('says of a template that is no YAML what it needs', () => {
    const { problems } = read('services:\n  - name: ${A}\n   url: b\n');
    expect(problems).toEqual([
      {
        file: 'gw.yaml',
        line: 3,
        column: expect.any(Number),
        message: expect.stringMatching(
          /^This template cannot be read until it is rendered \(ready\.variables gives A\)\./,
        ),
      },
    ]);
  });

  it('tells keys that stand twice', () => {
    expect(read('services:\n  - name: a\n    url: https://a\n    name: b\n').problems).toEqual([
      { file: 'gw.yaml', line: 4, column: 5, message: 'The key "name" stands twice; it is already in line 2.' },
    ]);
  });

  it('ends a bomb of aliases with a sentence', () => {
    const bomb = ['a: &a0 [x,x,x,x,x,x,x,x,x]'];
    for (let level = 1; level < 9; level++)
      bomb.push(`a${level}: &a${level} [${`*a${level - 1},`.repeat(8)}*a${level - 1}]`);
    const { problems } = read(`_format_version: "3.0"\n${bomb.join('\n')}\n`);
    expect(problems[0]!.message).toMatch(/expand to more than/);
  });
});

const corpora = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));

describe.skipIf(!existsSync(corpora))('real files (skipped where ../shared is absent)', () => {
  const files = ['gateway-configs', 'kong/deck-state']
    .map(folder => path.join(corpora, folder))
    .filter(folder => existsSync(folder))
    .flatMap(folder =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter(file => /\.(ya?ml|json)$/.test(file))
        .map(file => path.join(folder, file)),
    );

  it.each(files.map(file => [path.relative(corpora, file), file]))('%s', (name, file) => {
    const source = { file: name, text: readFileSync(file, 'utf8') };
    const gateway = readGatewayFiles([source], new Map());
    const manifests = readManifests([source], new Map());
    // Every one of them is one or the other, and every entity has a line of the file.
    expect(gateway.documents.length + manifests.all.length).toBeGreaterThan(0);
    const lines = source.text.split('\n').length;
    for (const part of [...gateway.services, ...gateway.routes, ...gateway.plugins, ...manifests.all]) {
      expect(part.line('name')).toBeGreaterThan(0);
      expect(part.line('name')).toBeLessThanOrEqual(lines);
    }
    const isTwice = name.endsWith('gwa-sample-rate-limit.kong.yaml');
    expect(gateway.problems.map(problem => problem.message)).toEqual(
      isTwice ? ['The key "enabled" stands twice; it is already in line 9.'] : [],
    );
  });
});

/** What Kong or decK would refuse, or take and understand otherwise; and that real files give no false alarm. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders of templates are what is tested
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readGatewayFiles } from '../../src/kong/read.ts';
import { validateKong } from '../../src/kong/validate/validate.ts';
import { sharedFiles } from '../support/documents.ts';

function told(text: string, file = 'kong.yaml'): string[] {
  return validateKong(readGatewayFiles([{ file, text }], new Map())).map(
    ({ verdict, line, message }) => `${verdict} ${line}: ${message}`,
  );
}

const service = (lines: string): string => `_format_version: "3.0"\nservices:\n  - name: a\n    ${lines}\n`;
const route = (lines: string): string => service(`host: a.internal\n    routes:\n      - name: r\n        ${lines}`);
const plugin = (lines: string): string => `_format_version: "3.0"\nplugins:\n  - name: ${lines}\n`;

describe('services', () => {
  it.each([
    ['enabled: true', 'refused 3: schema violation (host: required field missing)'],
    ['url: backend', 'refused 4: failed to parse the url of the service'],
    ['host: https://a.internal', 'refused 4: schema violation (host: invalid value: https://a.internal)'],
    ['host: "a.internal:8080"', 'refused 4: schema violation (host: invalid value: a.internal:8080)'],
    ['host: a\n    port: 70000', 'refused 5: schema violation (port: value should be between 0 and 65535)'],
    ['host: a\n    port: "80"', 'refused 5: schema violation (port: expected an integer)'],
    [
      'host: a\n    read_timeout: 0',
      'refused 5: schema violation (read_timeout: value should be between 1 and 2147483646)',
    ],
    [
      'host: a\n    protocol: ftp',
      'refused 5: schema violation (protocol: expected one of: http, https, tcp, tls, tls_passthrough, udp, grpc, grpcs, ws, wss)',
    ],
    ['host: a\n    path: api', 'refused 5: schema violation (path: should start with: /)'],
    ['host: a\n    protocol: https', 'accepted 5: https on port 80'],
    ['host: a\n    conect_timeout: 5', 'refused 5: schema violation (conect_timeout: unknown field)'],
    ['host: a\n    new_in_a_later_version: 5', 'depends 5: schema violation (new_in_a_later_version: unknown field)'],
  ])('%s', (lines, expected) => {
    expect(told(service(lines))).toEqual([expected]);
  });

  it.each([
    'url: https://a.internal:8443/api',
    'host: 10.0.0.1',
    'host: "::1"',
    'host: a\n    port: ${PORT}',
    'host: $HOST',
    'host: a\n    protocol: https\n    port: 443',
  ])('nothing of %s', lines => {
    expect(told(service(lines))).toEqual([]);
  });

  it('takes targets of an upstream for ports of their own', () => {
    expect(
      told(`${service('host: up\n    protocol: https')}upstreams: [{name: up, targets: [{target: "a:8443"}]}]\n`),
    ).toEqual([]);
  });

  it('takes what _info.defaults give', () => {
    expect(told(`_info: {defaults: {service: {host: d.internal}}}\n${service('enabled: true')}`)).toEqual([]);
  });
});

describe('routes', () => {
  it.each([
    [
      'strip_path: true',
      "refused 6: schema violation (must set one of 'methods', 'hosts', 'headers', 'paths', 'snis' when 'protocols' is 'http')",
    ],
    ['methods: [get]', 'refused 7: schema violation (methods.1: invalid value: get)'],
    ['hosts: ["https://a"]', 'refused 7: schema violation (hosts.1: invalid hostname: https://a)'],
    ['hosts: ["a.*.b"]', 'refused 7: schema violation (hosts.1: invalid hostname: a.*.b)'],
    ['paths: [orders]', 'refused 7: schema violation (paths.1: should start with: /)'],
    ['paths: [/a, //b]', 'refused 7: schema violation (paths.2: must not have empty segments)'],
    ['paths: ["~orders"]', 'refused 7: schema violation (paths.1: should start with: ~/)'],
    [
      'paths: [/]\n        protocols: [http, grpc]',
      'refused 8: schema violation (protocols: must be a subset of one of (http, https), (tcp, tls, udp), (tls_passthrough), (grpc, grpcs))',
    ],
    [
      'paths: [/]\n        https_redirect_status_code: 300',
      'refused 8: schema violation (https_redirect_status_code: expected one of: 426, 301, 302, 307, 308)',
    ],
    [
      'headers: {Host: [a]}',
      "refused 7: schema violation (headers: cannot contain 'host' header, which must be specified in the 'hosts' attribute)",
    ],
  ])('%s', (lines, expected) => {
    expect(told(route(lines))).toEqual([expected]);
  });

  it.each([
    'paths: ["~/orders/(?<id>[^/]+)$"]',
    'hosts: ["*.example.com"]',
    'hosts: ["a.example.com:8443"]',
    'paths: [/v1.0/a_b-c~d]',
    'expression: \'http.path == "/a"\'',
    'paths: [$BASE_PATH/swagger]',
    'headers: {accept: ["~*application/vnd.*"]}',
  ])('nothing of %s', lines => {
    expect(told(route(lines))).toEqual([]);
  });

  it('leaves expressions of old formats to Kong, which adds the ~', () => {
    expect(told(route("paths: ['/orders/\\d+$']"))).toHaveLength(1);
    expect(told(route("paths: ['/orders/\\d+$']").replace('"3.0"', '"2.1"'))).toEqual([]);
  });
});

describe('plugins', () => {
  it.each([
    [
      'rate-limiting',
      "refused 3: schema violation (at least one of these fields must be non-empty: 'config.second', 'config.minute', 'config.hour', 'config.day', 'config.month', 'config.year')",
    ],
    [
      'rate-limiting\n    config: {minute: 0}',
      'refused 4: schema violation (config.minute: value must be greater than zero)',
    ],
    [
      'rate-limiting\n    config: {second: 10, minute: 5}',
      'refused 4: schema violation (The limit for minute(5) cannot be lower than the limit for second(10))',
    ],
    [
      'acl',
      "refused 3: schema violation (at least one of these fields must be non-empty: 'config.allow', 'config.deny')",
    ],
    ['acl\n    config: {whitelist: [a]}', 'refused 4: schema violation (config.whitelist: unknown field)'],
    ['key-auth\n    config: {key_names: apikey}', 'refused 4: schema violation (config.key_names: expected an array)'],
    ['key-auth\n    config: [a]', 'refused 4: schema violation (config: expected a record)'],
    ['key-auth\n  - name: key-auth', 'refused 4: UNIQUE violation detected on the plugin key-auth'],
  ])('%s', (lines, expected) => {
    expect(told(plugin(lines))).toEqual([expected]);
  });

  it.each([
    'rate-limiting\n    config: {minute: $LIMIT}',
    'rate-limiting\n    config: {second: null, minute: 60, hour: null}',
    'key-auth\n  - {name: key-auth, consumer: a}',
    'rate-limiting\n    _config: limits',
  ])('nothing of %s', lines => {
    expect(told(`${plugin(lines)}_plugin_configs: {limits: {minute: 5}}\n`)).toEqual([]);
  });
});

describe('the file', () => {
  it('versions', () => {
    expect(told('_format_version: 3.0\n')).toEqual(['accepted 1: _format_version is the number 3']);
    expect(told('_format_version: "4.0"\n')).toEqual(['refused 1: invalid _format_version "4.0"']);
    for (const version of ['1.1', '2.1', '3.0']) expect(told(`_format_version: "${version}"\n`)).toEqual([]);
  });

  it('names are unique, and made of letters that Kong takes', () => {
    expect(told('services: [{name: a, host: b}, {name: a, host: b}]\n')).toEqual([
      'refused 1: duplicate key value violates unique constraint on the name of the service "a"',
    ]);
    expect(told('services: [{name: "a b", host: b}]\n')[0]).toMatch(
      /^refused 1: schema violation \(name: invalid value 'a b'/,
    );
    expect(told('services: [{name: météo, host: b}]\n')).toEqual([]);
    expect(told('services: [{host: b, routes: []}]\n_format_version: "3.0"\n')).toEqual([
      'refused 1: a service needs a name or an id',
    ]);
  });
});

const real = sharedFiles().filter(file =>
  /corpus\/(kong\/deck-state|kong\/openapi2kong\/.*expected|gateway-configs)/.test(file),
);

describe.skipIf(real.length === 0)('real files (skipped where ../shared is absent)', () => {
  const right: Record<string, RegExp[]> = {
    // Samples that a reader is to complete: services without an upstream.
    'gateway-configs/gwa-sample-rate-limit.kong.yaml': [/host: required field missing/],
    'gateway-configs/gwa-sample-jwt-keycloak.kong.yaml': [/host: required field missing/],
    // What openapi2kong makes of documents that have an operationId or a slug twice.
    'kong/openapi2kong/01-names-inferred.expected_inso.json': [/unique constraint on the name of the route/],
    'kong/openapi2kong/12-path-parameter-regex.expected.json': [/unique constraint on the name of the route/],
    'kong/openapi2kong/12-path-parameter-regex.expected_inso.json': [/unique constraint on the name of the route/],
  };

  it.each(real.map(file => [file.split('/corpus/')[1]!, file]))('%s', (name, file) => {
    const findings = told(readFileSync(file, 'utf8'), name).filter(one => !one.startsWith('accepted'));
    expect(findings).toEqual((right[name] ?? []).map(pattern => expect.stringMatching(pattern)));
  });
});

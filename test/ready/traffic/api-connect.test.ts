/** Product files of API Connect as evidence: plans, limits, security and the target of the calls. */
import { describe, expect, it } from 'vitest';
import { readApiConnectFiles } from '../../../src/api-connect/product-files.ts';
import { items } from '../../../src/ready/items/index.ts';
import { answerOf, type Files } from '../support.ts';

const openapi = `openapi: 3.0.3
info: {title: Routes, version: 1.0.0, x-ibm-name: routes, x-slo: {throughput: 1000 requests per hour}}
servers: [{url: https://api.gov.bc.ca/v1}]
security: [{id: []}]
paths:
  /routes:
    get: {responses: {'200': {description: OK}}}
    post: {responses: {'201': {description: OK}}}
components:
  securitySchemes: {id: {type: apiKey, in: header, name: X-IBM-Client-Id}}
x-ibm-configuration:
  enforced: true
  assembly:
    execute:
      - switch: {case: [{condition: 'true', execute: [{invoke: {target-url: 'https://routes.gov.bc.ca$(request.path)', timeout: 10}}]}]}
`;

const product = `product: 1.0.0
info: {name: climbon, version: 1.0.0, title: Climbon}
apis:
  routes: {$ref: ../openapi.yaml}
plans:
  gold:
    title: Gold
    approval: true
    rate-limits: {default: {value: 1000/1hour, hard-limit: true}}
`;

const good: Files = { 'openapi.yaml': openapi, 'products/climbon.yaml': product };
const other = (from: string, to: string): Files => ({ ...good, 'products/climbon.yaml': product.replace(from, to) });
const document = (from: string, to: string): Files => ({ ...good, 'openapi.yaml': openapi.replace(from, to) });

async function statusOf(id: string, files: Files): Promise<string> {
  const answer = await answerOf(items.find(item => item.id === id)!, files);
  return answer.status;
}

describe('an API that a product file offers', () => {
  it.each(['R-11', 'R-12', 'R-13', 'R-14', 'R-15', 'R-16', 'R-17', 'R-31', 'R-32', 'R-34', 'R-44', 'R-64'])(
    'passes %s where all is as it should be',
    async id => expect(await statusOf(id, good)).toBe('pass'),
  );

  it.each(['R-01', 'R-04', 'R-10', 'R-18', 'R-19', 'R-26', 'R-72', 'R-73'])(
    'has nothing to do with %s of other gateways',
    async id => expect(await statusOf(id, good)).toBe('not-applicable'),
  );

  it.each<[string, string, string, Files]>([
    ['R-11', 'fail', 'no plan', { ...good, 'products/climbon.yaml': product.slice(0, product.indexOf('plans:')) }],
    ['R-11', 'fail', 'no x-ibm-name', document(', x-ibm-name: routes', '')],
    ['R-11', 'fail', 'plain http', document('url: https:', 'url: http:')],
    ['R-11', 'unknown', 'a product of other APIs', other('../openapi.yaml', '../other.yaml')],
    ['R-11', 'pass', 'a product that names the API', other('{$ref: ../openapi.yaml}', '{name: "routes:1.0.0"}')],
    ['R-11', 'unknown', 'only documented', document('enforced: true', 'enforced: false')],
    [
      'R-12',
      'fail',
      'a plan that opens a part',
      other('approval: true', 'apis: {routes: {operations: [{operation: get, path: /routes}]}}'),
    ],
    ['R-12', 'unknown', 'no target', document('invoke:', 'log:')],
    ['R-13', 'fail', 'an open operation', document('post: {', 'post: {security: [{}], ')],
    ['R-14', 'fail', 'a key in another header', document('X-IBM-Client-Id', 'X-API-KEY')],
    [
      'R-14',
      'unknown',
      'a token',
      document('{type: apiKey, in: header, name: X-IBM-Client-Id}', '{type: http, scheme: bearer}'),
    ],
    [
      'R-15',
      'unknown',
      'no client id',
      document('{type: apiKey, in: header, name: X-IBM-Client-Id}', '{type: http, scheme: basic}'),
    ],
    ['R-16', 'fail', 'no limit', other('value: 1000/1hour', 'value: unlimited')],
    ['R-16', 'fail', 'a soft limit', other('hard-limit: true', 'hard-limit: false')],
    ['R-16', 'fail', 'more than is promised', other('1000/1hour', '1000/1minute')],
    ['R-16', 'unknown', 'a placeholder', other('value: 1000/1hour', 'value: $LIMIT')],
    [
      'R-16',
      'pass',
      'the older form',
      other(
        'rate-limits: {default: {value: 1000/1hour, hard-limit: true}}',
        'rate-limit: {value: 10/minute, hard-limit: true}',
      ),
    ],
    ['R-16', 'unknown', 'an operation without a key', document('get: {', 'get: {security: [{}], ')],
    ['R-17', 'fail', 'plain http to the upstream', document('https://routes.gov', 'http://routes.gov')],
    ['R-17', 'unknown', 'a target by a variable', document('https://routes.gov.bc.ca$(request.path)', '$(target)')],
    ['R-44', 'fail', 'no timeout', document(', timeout: 10', '')],
    ['R-64', 'fail', 'more than is promised', other('1000/1hour', '1000/1minute')],
  ])('gives %s %s: %s', async (id, expected, _, files) => {
    expect(await statusOf(id, files)).toBe(expected);
  });

  it('takes a header of its own for the client id where specgate renames keys', async () => {
    const files = document('X-IBM-Client-Id', 'X-API-KEY');
    const gateways = (keys: string): string =>
      `apis: {api: {file: openapi.yaml}}\ngateways: {production: {type: api-connect, url: "https://a.gov.bc.ca", org: o, catalog: c${keys}}}\n`;
    expect(await statusOf('R-15', { ...files, 'specgate.yaml': gateways('') })).toBe('unknown');
    expect(await statusOf('R-15', { ...files, 'specgate.yaml': gateways(', api-keys: rename') })).toBe('pass');
  });

  it('is still one of Kong where Kong files are there too', async () => {
    const kong = 'services: [{name: a, url: https://a.gov.bc.ca, routes: [{name: a, paths: [/v1]}]}]\n';
    expect(await statusOf('R-73', { ...good, 'kong.yaml': kong })).toBe('pass');
  });
});

describe('product files', () => {
  const read = (text: string) => readApiConnectFiles([{ file: 'p.yaml', text }], new Map());

  it('are told from other files that say product', () => {
    for (const text of [
      'product: Climbon\nplans: {}\n',
      'product: 1.0.0\n',
      'kind: Product\nname: a\n',
      '- product\n',
      ': :',
    ])
      expect(read(text).products).toEqual([]);
    expect(read(product).products[0]).toMatchObject({
      name: 'climbon',
      version: '1.0.0',
      apis: [{ key: 'routes', ref: '../openapi.yaml' }],
      plans: [{ name: 'gold' }],
    });
    expect(read(product).products[0]!.plans[0]!.part.line('approval')).toBe(8);
  });

  it('of whatever shape are read without a crash', () => {
    for (const text of [
      'product: 1.0.0\ninfo: {}\napis: {a: 1, b: {name: 3}, c: {name: "x:"}}\nplans: {p: null, q: []}\n',
    ])
      expect(read(text).products[0]).toMatchObject({ plans: [{ name: 'p' }, { name: 'q' }] });
  });
});

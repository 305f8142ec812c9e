/** Whatever stands where, conversion and rendering end with a configuration or with one sentence. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../src/document/parse.ts';
import { treeOf } from '../../../src/document/tree.ts';
import { UserError } from '../../../src/errors.ts';
import { convertToKong } from '../../../src/kong/convert/convert.ts';
import { defaultOptions } from '../../../src/kong/convert/options.ts';
import { renderApi } from '../../../src/kong/render/render.ts';
import type { RenderSettings } from '../../../src/kong/render/request.ts';
import { gold, plainSettings, productOf } from '../render/support.ts';

const whole = {
  openapi: '3.0.3',
  info: { title: 'A', version: '1.0.0', 'x-slo': { 'message-size': '5 MB' } },
  servers: [{ url: 'https://{h}/x', variables: { h: { default: 'a' } } }, { url: 'https://b' }],
  security: [{ oidc: ['s'] }],
  'x-kong-name': 'n',
  'x-kong-tags': ['t'],
  'x-kong-service-defaults': { retries: 1, protocol: 'https' },
  'x-kong-upstream-defaults': { slots: 10, targets: [{ target: 'a:1' }] },
  'x-kong-route-defaults': { regex_priority: 1 },
  'x-kong-plugin-request-validator': { config: {} },
  'x-kong-plugin-log': { $ref: '#/components/x-kong/log' },
  paths: {
    '/a/{id}': {
      parameters: [{ $ref: '#/components/parameters/P' }],
      servers: [{ url: 'https://c' }],
      'x-kong-plugin-acl': { consumer: 'joe' },
      post: {
        operationId: 'o',
        'x-kong-name': 'm',
        parameters: [{ in: 'header', name: 'V', required: true, schema: { enum: [1, 'b'] } }],
        requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/S' } } } },
        security: [{ oidc: ['w'] }],
      },
    },
  },
  components: {
    'x-kong': { log: { config: { a: 1 } } },
    parameters: { P: { in: 'path', name: 'id', required: true, schema: { type: 'string', minLength: 0 } } },
    schemas: {
      S: { type: 'object', properties: { x: { $ref: '#/components/schemas/S' }, y: { items: {} } } },
    },
    securitySchemes: {
      oidc: {
        type: 'openIdConnect',
        openIdConnectUrl: 'https://i',
        'x-kong-security-openid-connect': { config: { scopes_required: ['q'] } },
      },
      key: { type: 'apiKey', in: 'header', name: 'K' },
    },
  },
};

/** Every place in the data, as a path of keys. */
function placesOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, child]) => placesOf(child, [...path, key]))];
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((item, index) => (String(index) === key ? replaced(item, rest, by) : item));
  const record = value as Record<string, unknown>;
  return { ...record, [key]: replaced(record[key], rest, by) };
}

const strange = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    0,
    -1,
    true,
    [],
    {},
    [null],
    [[]],
    'https://',
    '{',
    '{}',
    '//',
    '~*(',
    '__proto__',
    '\u2028',
  ),
  fc.constantFrom<unknown>(
    { $ref: '#' },
    { $ref: '#/paths' },
    { $ref: '#/components/schemas/S' },
    { $ref: 5 },
    { $ref: 'x.yaml' },
  ),
  fc.jsonValue({ maxDepth: 3 }),
);
const documents = fc
  .array(fc.tuple(fc.constantFrom(...placesOf(whole)), strange), { minLength: 1, maxLength: 4 })
  .map(changes => changes.reduce<unknown>((data, [path, by]) => safely(() => replaced(data, path, by), data), whole));

function safely<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    // An earlier change took the place away.
    return otherwise;
  }
}

function endsWell(work: () => unknown): void {
  try {
    expect(typeof JSON.stringify(work())).toBe('string');
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.message).toMatch(/[.…]$|\)$/);
    expect(error.message).not.toContain('undefined');
  }
}

describe('strange documents', () => {
  it('are converted, or refused in a sentence', () => {
    fc.assert(
      fc.property(documents, fc.boolean(), (data, isOn) => {
        const options = {
          ...defaultOptions,
          makesOidc: isOn,
          reusesServices: isOn,
          isInso: isOn,
          treatsAllHeadersAsRequired: isOn,
        };
        endsWell(() => convertToKong(treeOf(parseDocument(JSON.stringify(data), 'a.json')), options));
      }),
      { numRuns: 1500 },
    );
  });

  it('are rendered, or refused in a sentence', () => {
    const settings = fc.record({
      versionIn: fc.constantFrom(undefined, 'header', 'host', 'path'),
      routes: fc.constantFrom('prefix', 'operation'),
      corsOrigins: fc.constantFrom(undefined, ['https://a']),
      hosts: fc.constantFrom([], ['h.gov.bc.ca']),
      usesAcl: fc.boolean(),
      plugins: fc.constantFrom(undefined, new Set(['openid-connect'])),
    }) as fc.Arbitrary<Partial<RenderSettings>>;
    fc.assert(
      fc.property(documents, settings, (data, some) => {
        endsWell(() => {
          const document = parseDocument(JSON.stringify(data), 'a.json');
          const api = { name: 'a', version: '1.0.0', document, bundled: document.data };
          return renderApi(api, [productOf(gold)], { ...plainSettings, ...some });
        });
      }),
      { numRuns: 1500 },
    );
  });
});

it('starts from a document that is fine', () => {
  const document = parseDocument(JSON.stringify(whole), 'a.json');
  const options = { ...defaultOptions, makesOidc: true };
  expect(convertToKong(treeOf(document), options).config.services).toHaveLength(2);
  const api = { name: 'a', version: '1.0.0', document, bundled: document.data };
  expect(renderApi(api, [productOf(gold)], plainSettings).config.services).toHaveLength(2);
});

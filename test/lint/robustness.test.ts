/** Every rule takes every value in every place: nothing throws, no rule fails, whatever a document holds. */
import fc from 'fast-check';
import { load } from 'js-yaml';
import { afterAll, describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/document/parse.ts';
import { rulesetFor } from '../../src/lint/judge.ts';
import type { Ruleset, Source } from '../../src/lint/ruleset.ts';
import { builtInSource } from '../../src/lint/ruleset-source.ts';
import { lintTree, treeOf } from '../support/lint-text.ts';

/** Every rule there is, switched on. */
function everyRule(): Promise<Ruleset> {
  const source: Source = {
    ...builtInSource('bc-gov-2022'),
    name: 'every rule',
    data: {
      extends: [
        ['spectral:oas', 'all'],
        ['bc-gov-2022', 'all'],
      ],
    },
  };
  return rulesetFor(source, '', new Map());
}

const skeletons: Record<string, string> = {
  '2.0': `swagger: '2.0'
info: {title: Routes API, version: 1.0.0, contact: {name: a, email: b}, license: {name: c, url: d}, x-slo: {uptime: 99}}
host: api.gov.bc.ca
basePath: /v1
schemes: [https]
consumes: [application/json]
produces: [application/json]
tags: [{name: a, description: b}]
securityDefinitions: {key: {type: apiKey, in: header, name: X}, oauth: {type: oauth2, flow: implicit, authorizationUrl: 'https://a', scopes: {read: r}}}
security: [{key: []}]
paths:
  /routes/{id}:
    parameters: [{name: id, in: path, type: string, required: true}]
    post:
      operationId: createRoute
      tags: [a]
      summary: s
      security: [{oauth: [read]}]
      parameters: [{name: limit, in: query, type: integer, format: int32, maximum: 5}, {name: b, in: body, schema: {$ref: '#/definitions/Route'}}, {name: f, in: formData, type: file}]
      responses: {'201': {description: d, schema: {$ref: '#/definitions/Route'}, headers: {Location: {type: string}}, examples: {application/json: {id: 1}}}}
definitions: {Route: {type: object, required: [id], discriminator: id, properties: {id: {type: string, enum: [a]}, createdAt: {type: string, format: date-time}}}}
`,
  '3.0.3': `openapi: 3.0.3
info: {title: Routes API, version: 1.0.0, description: d, contact: {name: a, email: b, url: c}, license: {name: c, url: d}, x-security-class: PUBLIC, x-slo: {uptime: 99, support-hours: x}}
servers: [{url: 'https://{host}/v1', description: d, variables: {host: {default: a, enum: [a]}}}]
tags: [{name: a, description: b}]
security: [{oauth: [read]}]
externalDocs: {url: u}
paths:
  /routes/{id}:
    summary: s
    parameters: [{$ref: '#/components/parameters/Id'}]
    get:
      operationId: getRoute
      tags: [a]
      description: d
      deprecated: true
      x-sunset: '2027-01-01'
      parameters: [{name: since, in: query, description: d, schema: {type: string, format: date-time}, example: x}, {name: page_size, in: query, schema: {type: integer, maximum: 100}}]
      responses:
        '200': {description: d, headers: {X-Rate-Limit: {schema: {type: integer}}}, content: {application/json: {schema: {$ref: '#/components/schemas/Routes'}, examples: {one: {value: {items: []}}}}}}
        default: {$ref: '#/components/responses/Error'}
    put:
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Route'}, example: {id: a}, encoding: {a: {contentType: b}}}}}
      responses: {'204': {description: d, links: {self: {operationId: getRoute}}}}
      callbacks: {done: {'{$request.body#/url}': {post: {responses: {'200': {description: d}}}}}}
components:
  parameters: {Id: {name: id, in: path, required: true, schema: {type: string, maxLength: 5, pattern: ^a}}}
  responses: {Error: {description: d, content: {application/problem+json: {schema: {type: object, properties: {status: {type: integer}, title: {type: string}}}}}}}
  schemas:
    Route: {type: object, additionalProperties: false, required: [id], properties: {id: {type: string, enum: [a], default: a}, created_at: {type: string, format: date}, tags: {type: array, items: {type: string}, maxItems: 3}}}
    Routes: {allOf: [{type: object, properties: {items: {type: array, items: {$ref: '#/components/schemas/Route'}}, next: {type: string, format: uri}}}], discriminator: {propertyName: kind, mapping: {a: b}}}
  securitySchemes: {oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://a', scopes: {read: r}}}}, key: {type: apiKey, in: header, name: X}, http: {type: http, scheme: bearer, bearerFormat: JWT}}
  examples: {E: {summary: s, value: 1}}
  headers: {H: {schema: {type: string}, description: d}}
`,
};
skeletons['3.1.0'] =
  `${skeletons['3.0.3']!.replace('3.0.3', '3.1.0')}webhooks: {moved: {post: {requestBody: {content: {application/json: {schema: {type: [object, 'null'], const: 1, prefixItems: [{type: string}], $defs: {A: {$anchor: a}}}}}}, responses: {'200': {description: d}}}}}\njsonSchemaDialect: https://json-schema.org/draft/2020-12/schema\n`;
skeletons['3.2.0'] = `${skeletons['3.1.0']!.replace('3.1.0', '3.2.0')}$self: https://a.b/c\n`;

type Step = string | number;

/** The paths of everything below a value. */
function pathsOf(value: unknown, path: Step[] = []): Step[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries: [Step, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...entries.flatMap(([key, one]) => pathsOf(one, [...path, key]))];
}

function replaced(value: unknown, path: readonly Step[], by: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return by;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one, index) => (index === key ? replaced(one, rest, by) : one));
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, name === key ? replaced(one, rest, by) : one]),
  );
}

const hostileKey = fc.constantFrom(
  'toString',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'length',
  '$ref',
  'type',
  'properties',
  'items',
  'x-a',
  '',
  '0',
  'allOf',
  'enum',
  'name',
  'in',
  'schema',
  '/a/{b}',
  '200',
  'default',
);
const anything = fc.letrec(tie => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<unknown>(
      null,
      true,
      false,
      0,
      -1,
      1.5,
      1e300,
      '',
      'x',
      'http://a b',
      '{x}',
      '#/components/schemas/Route',
      '#/paths',
      '#',
      '((a+)+)+$',
      '\ud800',
      '2027-02-30',
    ),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.array(fc.tuple(hostileKey, tie('value')), { maxLength: 4 }).map(entries => {
      const object: Record<string, unknown> = {};
      // `__proto__` as a key of its own, as JSON.parse makes it.
      for (const [key, value] of entries)
        Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
      return object;
    }),
  ),
})).value;

describe.each(Object.keys(skeletons))('OpenAPI %s', version => {
  const skeleton = load(skeletons[version]!);
  const paths = pathsOf(skeleton).filter(path => path.length > 0 && path[0] !== 'openapi' && path[0] !== 'swagger');

  it('the skeleton itself gives findings and no failure', async () => {
    const { hits, errors } = await lintTree(await treeOf({ 'a.yaml': skeletons[version]! }), await everyRule());
    expect(errors).toEqual([]);
    expect(hits.length).toBeGreaterThan(5);
  });

  it('survives any values in any places', { timeout: 60_000 }, async () => {
    const ruleset = await everyRule();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...paths), anything), { minLength: 1, maxLength: 4 }),
        async changes => {
          const data = changes.reduce((at, [path, value]) => replaced(at, path, value), skeleton);
          const text = JSON.stringify(data);
          const tree = await treeOf({ 'a.json': text });
          const { hits, errors } = await lintTree(tree, ruleset);
          expect(errors).toEqual([]);
          for (const { document, path, range, message } of hits) {
            const { start } = range ?? document.locate(path);
            expect(start.line).toBeGreaterThanOrEqual(1);
            expect(message).not.toBe('');
          }
        },
      ),
      { numRuns: 80 },
    );
  });
});

const keysBefore = Object.getOwnPropertyNames(Object.prototype).join();
afterAll(() => expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(keysBefore));

it('documents whose keys are those of the prototype are data like any other', () => {
  const { data } = parseDocument(
    '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}',
    'a.json',
  );
  expect(Object.keys(data as object)).toEqual(['__proto__', 'constructor']);
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});

/** Small documents, mutated without mercy: whatever comes out, the program ends with 0, 1 or 2, and its report is in order. */
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { dump } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli.ts';
import type { Range } from '../../src/finding.ts';
import { folderWith, slicer } from '../support/documents.ts';
import { fakeIo } from '../support/io.ts';
import { asWritten, brokenText, mutated, names, randomOf } from './mutations.ts';

interface Report {
  findings: { rule: string; file: string; pointer: string; range: Range; related?: { range: Range }[] }[];
  errors?: { file: string; line?: number; column?: number; message: string }[];
}

let folder = '';
beforeAll(() => {
  folder = folderWith();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Lints a text and checks all that must hold for every text. */
async function lint(text: string, name = 'openapi.yaml', ...argv: string[]): Promise<Report> {
  writeFileSync(path.join(folder, name), text);
  const io = fakeIo({ cwd: folder });
  const code = await main(['lint', name, '--format', 'json', ...argv], io);
  expect([0, 1, 2]).toContain(code);
  expect(io.err()).not.toMatch(/this is a bug|stopped with an error/);
  const report = JSON.parse(io.out()) as Report;
  if (code === 2) expect(io.err()).toMatch(/^specgate: .+\.?\n$/);
  else expect(report.errors ?? []).toEqual([]);
  const slice = slicer(text.replace(/^\ufeff/, ''));
  for (const { file, range, related } of report.findings) {
    if (file === name) for (const one of [range, ...(related ?? []).map(other => other.range)]) slice(one);
    const { start, end } = range;
    expect(end.line > start.line || (end.line === start.line && end.column >= start.column)).toBe(true);
  }
  return report;
}

const response = {
  200: {
    description: 'Fine.',
    content: {
      'application/json': { schema: { $ref: '#/components/schemas/Route' }, example: { id: 'a', parts: [1] } },
    },
  },
  default: { description: 'Not.' },
};
const documents: Record<string, unknown>[] = [
  {
    openapi: '3.0.3',
    info: {
      title: 'Routes',
      version: '1.0.0',
      contact: { name: 'A', email: 'a@gov.bc.ca', url: 'https://gov.bc.ca' },
      license: { name: 'Apache-2.0' },
    },
    servers: [{ url: 'https://{env}.gov.bc.ca/v1', variables: { env: { default: 'test', enum: ['test'] } } }],
    tags: [{ name: 'Routes', description: 'd' }],
    security: [{ key: [] }],
    paths: {
      '/routes/{id}': {
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'string', pattern: '^[a-z]+$' }, example: 'a' },
        ],
        get: {
          operationId: 'getRoute',
          summary: 's',
          tags: ['Routes'],
          parameters: [{ name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 5, default: 2 } }],
          responses: response,
          callbacks: { done: { '{$request.body#/url}': { post: { responses: response } } } },
        },
        post: {
          requestBody: {
            content: {
              'application/json': {
                schema: {
                  oneOf: [
                    { $ref: '#/components/schemas/Route' },
                    {
                      type: 'object',
                      discriminator: { propertyName: 'id', mapping: { a: '#/components/schemas/Route' } },
                    },
                  ],
                },
                encoding: { a: { contentType: 'x' } },
              },
            },
          },
          responses: response,
          deprecated: true,
        },
      },
    },
    components: {
      schemas: {
        Route: {
          type: 'object',
          required: ['id'],
          properties: {
            id: { type: 'string', enum: ['a', 'b'], format: 'date' },
            parts: { type: 'array', items: { type: 'integer' }, uniqueItems: true },
            self: { $ref: '#/components/schemas/Route' },
          },
          additionalProperties: false,
          example: { id: 'a' },
        },
      },
      securitySchemes: {
        key: { type: 'apiKey', in: 'header', name: 'X-Key' },
        login: {
          type: 'oauth2',
          flows: { clientCredentials: { tokenUrl: 'https://a.example', scopes: { read: 'r' } } },
        },
      },
      examples: { one: { value: { id: 'a' } } },
      links: { next: { operationId: 'getRoute', parameters: { id: '$response.body#/id' } } },
    },
  },
  {
    swagger: '2.0',
    info: { title: 'Routes', version: '1' },
    host: 'api.gov.bc.ca',
    basePath: '/v1',
    schemes: ['https'],
    consumes: ['application/json'],
    paths: {
      '/routes': {
        get: {
          operationId: 'a',
          parameters: [
            { name: 'q', in: 'query', type: 'array', items: { type: 'string' }, collectionFormat: 'csv' },
            { name: 'b', in: 'body', schema: { $ref: '#/definitions/Route' } },
          ],
          responses: {
            200: {
              description: 'd',
              schema: { $ref: '#/definitions/Route' },
              examples: { 'application/json': { id: 1 } },
            },
          },
        },
      },
    },
    definitions: {
      Route: { type: 'object', properties: { id: { type: 'integer' } }, allOf: [{ $ref: '#/definitions/Route' }] },
    },
    securityDefinitions: { key: { type: 'basic' } },
  },
  {
    openapi: '3.1.0',
    info: { title: 'Routes', version: '1.0.0', summary: 's' },
    jsonSchemaDialect: 'https://spec.openapis.org/oas/3.1/dialect/base',
    webhooks: {
      done: {
        post: {
          requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/A' } } } },
          responses: { 200: { description: 'd' } },
        },
      },
    },
    components: {
      pathItems: { p: { get: {} } },
      schemas: {
        A: {
          $dynamicAnchor: 'node',
          type: ['object', 'null'],
          properties: { n: { $dynamicRef: '#node' } },
          patternProperties: { '^x': true },
          unevaluatedProperties: false,
          if: { const: 1 },
          then: false,
          examples: [{ n: null }],
          prefixItems: [{}],
          dependentSchemas: { a: {} },
          $defs: { B: { type: 'number', exclusiveMinimum: 1, default: 0 } },
        },
      },
    },
  },
];

describe('mutated documents', () => {
  it('of every version end in order, in JSON and in YAML', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...documents),
        fc.array(fc.integer(), { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        async (document, seeds, asYaml) => {
          const changed = seeds.reduce<unknown>((one, seed) => mutated(one, document, randomOf(seed)), document);
          const json = JSON.stringify(changed, null, 1) ?? 'null';
          if (!asYaml) await lint(asWritten(json), 'openapi.json');
          else await lint(asWritten(dump(JSON.parse(json))), 'openapi.yaml');
        },
      ),
      { numRuns: 120 },
    );
  });

  it('with broken text end in order', async () => {
    const texts = documents.flatMap(document => [JSON.stringify(document, null, 2), dump(document)]);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...texts), fc.integer(), async (text, seed) => {
        await lint(asWritten(brokenText(text, randomOf(seed))));
      }),
      { numRuns: 120 },
    );
  });

  it('with names of the prototype everywhere have findings like others, and leave the prototype as it was', async () => {
    const before = Object.getOwnPropertyNames(Object.prototype).length;
    for (const name of names) {
      const text = JSON.stringify(documents[0])
        .replaceAll(/"(Route|key|id|env|getRoute|Routes|one|next|done)"/g, () => JSON.stringify(name))
        .replaceAll('schemas/Route', `schemas/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`);
      const { findings } = await lint(text, 'openapi.json');
      expect(findings.length, name).toBeGreaterThan(0);
    }
    expect(Object.getOwnPropertyNames(Object.prototype).length).toBe(before);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('with such names in a referenced file, too', async () => {
    const part = JSON.stringify({ a: { get: Object.fromEntries(names.map(name => [name, { [name]: 1 }])) } });
    writeFileSync(path.join(folder, 'part.json'), part.replaceAll('"x-y"', '"__proto__"'));
    const { findings } = await lint(
      'openapi: 3.0.3\ninfo: {title: T, version: 1.0.0}\npaths: {/a: {$ref: "part.json#/a"}}\n',
    );
    expect(
      findings.filter(({ rule, file }) => rule === 'referenced-file-schema' && file === 'part.json').length,
    ).toBeGreaterThan(0);
  });

  it('with a referenced file that cannot be read tell its place, once, beside the findings', async () => {
    writeFileSync(path.join(folder, 'broken.yaml'), 'a: 1\nb: [\n');
    const report = await lint(
      'openapi: 3.0.3\ninfo: {title: T, version: 1.0.0}\npaths: {/a: {$ref: "broken.yaml#/a"}, /b: {$ref: "broken.yaml#/b"}}\n',
    );
    expect(report.errors).toMatchObject([{ file: 'broken.yaml', line: 3, column: 1 }]);
    expect(report.findings.length).toBeGreaterThan(0);
    expect(report.findings.filter(({ rule }) => rule === 'invalid-ref')).toEqual([]);
  });
});

describe('what is in files that are not read', () => {
  it('stands in no output', async () => {
    const canary = 'CANARY-9b1d';
    writeFileSync(path.join(path.dirname(folder), 'specgate-secret.yaml'), `${canary}: 1\n`);
    const text = `openapi: 3.0.3\ninfo: {title: T, version: 1.0.0}\npaths:\n  /a: {$ref: "../specgate-secret.yaml"}\n  /b: {$ref: "%2e%2e/specgate-secret.yaml#/x"}\n  /c: {$ref: "file://${path.dirname(folder)}/specgate-secret.yaml"}\n`;
    for (const format of ['json', 'stylish', 'sarif', 'html', 'markdown', 'junit', 'github', 'gitlab']) {
      writeFileSync(path.join(folder, 'openapi.yaml'), text);
      const io = fakeIo({ cwd: folder });
      expect(await main(['lint', 'openapi.yaml', '--format', format], io)).toBe(1);
      expect(io.out() + io.err()).not.toContain(canary);
      expect(io.out()).toContain('specgate-secret.yaml');
    }
    rmSync(path.join(path.dirname(folder), 'specgate-secret.yaml'));
  });
});

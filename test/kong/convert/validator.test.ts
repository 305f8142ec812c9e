/** The request validator, completed from parameters and bodies; schemas as text; schemas without end. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goJson } from '../../../src/kong/convert/go-json.ts';
import { converted, refusal, routesIn } from './support.ts';

const schemas = `components:
  schemas:
    Pet: {type: object, required: [], properties: {tag: {$ref: '#/components/schemas/Tag'}, n: {type: integer, minimum: 0, maxLength: 0, nullable: false}}}
    Tag: {type: string, description: 'a <b>', foo: 1, x-y: 2, deprecated: true}
    Alias: {$ref: '#/components/schemas/Tag'}
    Loop: {allOf: [{$ref: '#/components/schemas/Loop'}]}
`;

async function configOf(operation: string, plugin = '{}', path = ''): Promise<Record<string, unknown> | undefined> {
  const config = await converted(
    `${schemas}x-kong-plugin-request-validator: ${plugin}\npaths: {'/a/{Id}': {${path} post: {${operation}}}}`,
  );
  return routesIn(config).at(-1)!.plugins![0]?.config;
}

const body = (schema: string, type = 'application/json') => `requestBody: {content: {'${type}': {schema: ${schema}}}}`;

describe('a body', () => {
  it('is one text with all that it refers to', async () => {
    const config = await configOf(body("{$ref: '#/components/schemas/Pet'}"));
    expect(config).toEqual({
      version: 'draft4',
      allowed_content_types: ['application/json'],
      body_schema:
        '{"$ref":"#/definitions/Pet","definitions":{"Pet":{"properties":{"n":{"minimum":0,"type":"integer"},"tag":{"$ref":"#/definitions/Tag"}},"type":"object"},"Tag":{"deprecated":true,"description":"a \\u003cb\\u003e","type":"string","x-y":2}}}',
    });
  });

  it('may refer to itself, and through others', async () => {
    expect((await configOf(body("{$ref: '#/components/schemas/Loop'}")))!.body_schema).toBe(
      '{"$ref":"#/definitions/Loop","definitions":{"Loop":{"allOf":[{"$ref":"#/definitions/Loop"}]}}}',
    );
    expect((await configOf(body("{items: {$ref: '#/components/schemas/Alias'}}")))!.body_schema).toContain(
      '"definitions":{"Alias":{"deprecated":true',
    );
  });

  it.each([
    ['application/merge-patch+json; charset=UTF-8', true],
    ['APPLICATION/JSON', true],
    ['text/json', false],
    ['application/xml', false],
    ['application', false],
    ['application/json; =', false],
  ])('of %s', async (type, isJson) => {
    const config = await configOf(body('{type: string}', type));
    expect(config?.body_schema).toBe(isJson ? '{"type":"string"}' : undefined);
  });

  it('is the first JSON type, and no type at all after one that cannot be read', async () => {
    const two =
      'requestBody: {content: {application/xml: {}, application/a+json: {schema: {type: string}}, application/json: {schema: {type: number}}}}';
    expect(await configOf(two)).toMatchObject({
      body_schema: '{"type":"string"}',
      allowed_content_types: ['application/a+json', 'application/json', 'application/xml'],
    });
  });
});

describe('parameters', () => {
  it('have their defaults by place; cookies are left out', async () => {
    const config = await configOf(
      'parameters: [{in: query, name: Q, schema: {type: string}}, {in: header, name: H-x, required: true, schema: {type: string}}, {in: path, name: Id, required: true}, {in: cookie, name: c}, {in: query, name: e, explode: false, style: pipeDelimited, schema: {type: array}}]',
    );
    expect(config!.parameter_schema).toEqual([
      { in: 'query', name: 'Q', required: false, style: 'form', explode: true, schema: '{"type":"string"}' },
      { in: 'header', name: 'H-x', required: true, style: 'simple', explode: false, schema: '{"type":"string"}' },
      { in: 'path', name: 'id', required: true, style: 'simple', explode: false },
      { in: 'query', name: 'e', required: false, style: 'pipeDelimited', explode: false, schema: '{"type":"array"}' },
    ]);
  });

  it('of the path stand before those of the operation that differ in name and place', async () => {
    const path = 'parameters: [{in: path, name: Id, required: true}, {in: query, name: q}],';
    const names = async (operation: string) =>
      ((await configOf(operation, '{}', path))!.parameter_schema as { name: string }[]).map(({ name }) => name);
    expect(await names('')).toEqual(['id', 'q']);
    expect(await names('parameters: []')).toEqual(['id', 'q']);
    expect(await names('parameters: [{in: query, name: z}]')).toEqual(['id', 'z']);
    expect(await names('parameters: [{in: path, name: Id}]')).toEqual(['q', 'id']);
    // As openapi2kong does it: once for each parameter of the operation.
    expect(await names('parameters: [{in: header, name: a}, {in: header, name: b}]')).toEqual([
      'id',
      'id',
      'q',
      'q',
      'a',
      'b',
    ]);
  });

  it('say their type beside a choice', async () => {
    const choice = (schema: string) => `parameters: [{in: query, name: q, schema: ${schema}}]`;
    const text = `${schemas}x-kong-plugin-request-validator: {}\npaths:\n  /a:\n    get: {${choice('{oneOf: [{type: string}]}')}}`;
    expect(await refusal(text)).toContain(
      '12:24 parameter schemas for request-validator plugin must have a top-level type property',
    );
    for (const fine of [
      '{type: string, oneOf: [{type: string}]}',
      '{type: array, items: {oneOf: [{type: string}]}}',
      '{allOf: [{type: string}]}',
    ])
      expect(await configOf(choice(fine))).toHaveProperty('parameter_schema');
  });
});

describe('settings', () => {
  it('that are there are kept', async () => {
    const given = "{enabled: false, config: {body_schema: '{}', parameter_schema: [], verbose_response: true}}";
    expect(await configOf(body('{type: string}'), given)).toEqual({
      body_schema: '{}',
      parameter_schema: [],
      verbose_response: true,
      allowed_content_types: ['application/json'],
    });
  });

  it('with nothing to check make no plugin, unless they name content types', async () => {
    expect(await configOf('')).toBeUndefined();
    expect(await configOf('', '{config: {allowed_content_types: [a/b]}}')).toEqual({
      allowed_content_types: ['a/b'],
      body_schema: '{}',
      version: 'draft4',
    });
  });
});

describe('schemas without end', () => {
  const of = (text: string) => `components:\n  schemas:\n${text}\npaths: {}`;
  const a = "{$ref: '#/components/schemas/A'}";

  it.each([
    `    A: {required: [x], properties: {x: ${a}}}`,
    `    A: {required: [x], properties: {x: {type: array, items: ${a}}}}`,
    `    A: {required: [x], properties: {x: {required: [y], properties: {y: ${a}}}}}`,
    `    A: {required: [b], properties: {b: {$ref: '#/components/schemas/B'}}}\n    B: {required: [a], properties: {a: ${a}}}`,
    `    A: ${a}`,
  ])('are refused:\n%s', async text => {
    expect(await refusal(of(text))).toContain('infinite circular reference');
    expect((await converted(of(text), { ignoresCircularReferences: true })).services).toHaveLength(1);
  });

  it.each([
    `    A: {properties: {x: ${a}}}`,
    `    A: {required: [x], properties: {x: {properties: {y: ${a}}}}}`,
    `    A: {type: array, items: ${a}}`,
    `    A: {allOf: [{required: [l], properties: {l: ${a}}}]}`,
    `    A: {required: [x], properties: {x: {oneOf: [${a}, {type: string}]}}}`,
    `    A: {required: [b, c], properties: {b: {$ref: '#/components/schemas/B'}, c: {$ref: '#/components/schemas/B'}}}\n    B: {type: string}`,
  ])('are not, where a value can end:\n%s', async text => {
    expect((await converted(of(text))).services).toHaveLength(1);
  });

  it('are found in long chains without a stack', async () => {
    const link = (name: number, to: number) =>
      `    S${name}: {required: [n], properties: {n: {$ref: '#/components/schemas/S${to}'}}}`;
    const chain = Array.from({ length: 3_000 }, (_, i) => link(i, i + 1)).join('\n');
    expect((await converted(of(`${chain}\n    S3000: {}`))).services).toHaveLength(1);
    expect(await refusal(of(`${chain}\n${link(3_000, 0)}`))).toContain('infinite');
  });
});

it('refuses references that lead nowhere, and other versions', async () => {
  expect(await refusal("paths: {/a: {get: {parameters: [{$ref: '#/components/parameters/P'}]}}}")).toMatch(
    /^3:\d+ .*leads nowhere/,
  );
  expect(await refusal('openapi: 4.0.0\npaths: {}')).toContain('OpenAPI 3.0, 3.1 and 3.2');
  expect(await refusal('servers: []')).toMatch(/^1:1 must have `\.paths` in the root of the document/);
});

it('writes JSON whose order does not hang on the order of keys', () => {
  fc.assert(
    fc.property(fc.jsonValue(), value => {
      const shuffled = (data: unknown): unknown =>
        Array.isArray(data)
          ? data.map(shuffled)
          : typeof data === 'object' && data !== null
            ? Object.fromEntries(
                Object.entries(data)
                  .reverse()
                  .map(([key, child]) => [key, shuffled(child)]),
              )
            : data;
      expect(goJson(shuffled(value))).toBe(goJson(value));
      expect(JSON.parse(goJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

/** Where examples stand, which of them are checked, and what a request or a response is let off. */
import { describe, expect, test } from 'vitest';
import { getAt, type Path } from '../../../src/document/pointer.ts';
import oasExample, { type OasExampleOptions } from '../../../src/lint/functions/oas-example.ts';
import oasSchema from '../../../src/lint/functions/oas-schema.ts';
import { contextOf } from '../../support/context.ts';

const media: OasExampleOptions = { oasVersion: 3, schemaField: 'schema', type: 'media' };
const inSchema: OasExampleOptions = { oasVersion: 3, schemaField: '$', type: 'schema' };

/** The findings at a place of a document, as `path: message` from the document's root. */
function check(root: unknown, path: Path, options: OasExampleOptions): string[] {
  const results = oasExample(getAt(root, path), options, contextOf(root, path)) ?? [];
  return results.map(result => `${result.path?.slice(path.length).join('/')}: ${result.message}`);
}

const component = (schemas: object, value: unknown, openapi = '3.0.3') => ({ openapi, components: { schemas }, value });

describe('media types, parameters and headers', () => {
  const pet = { Pet: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } } };
  const schema = { $ref: '#/components/schemas/Pet' };

  test('example, through a reference', () => {
    expect(check(component(pet, { schema, example: { name: 1 } }), ['value'], media)).toEqual([
      'example/name: "name" property type must be string',
    ]);
    expect(check(component(pet, { schema, example: { name: 'Rex' } }), ['value'], media)).toEqual([]);
  });

  test('examples: each value; external ones and those elsewhere are left out', () => {
    const root = component(pet, {
      schema,
      examples: {
        good: { value: { name: 'Rex' } },
        bad: { value: {} },
        shared: { $ref: '#/components/examples/Shared' },
        external: { externalValue: 'https://example.org/pet.json' },
        empty: { summary: 'no value' },
        lost: { $ref: '#/components/examples/Lost' },
        'not an example': 3,
      },
    });
    Object.assign(root.components, { examples: { Shared: { value: { name: true } } } });
    expect(check(root, ['value'], media)).toEqual([
      'examples/bad/value: "value" property must have required property "name"',
      'examples/shared/value/name: "name" property type must be string',
      'examples/empty/value: #{{print("property")}}must exist',
    ]);
  });

  test('example hides examples', () => {
    expect(
      check(component(pet, { schema, example: { name: 'Rex' }, examples: { bad: { value: 1 } } }), ['value'], media),
    ).toEqual([]);
  });

  test('3.2 has dataValue and serializedValue', () => {
    const examples = {
      data: { dataValue: {} },
      text: { serializedValue: '{}' },
      both: { value: {}, dataValue: { name: 'Rex' } },
    };
    expect(check(component(pet, { schema, examples }, '3.2.0'), ['value'], media)).toEqual([
      'examples/data/dataValue: "dataValue" property must have required property "name"',
      'examples/both/value: "value" property must have required property "name"',
    ]);
  });
});

describe('readOnly and writeOnly', () => {
  const schemas = {
    Pet: {
      type: 'object',
      required: ['id', 'secret', 'name'],
      properties: {
        id: { $ref: '#/components/schemas/Id' },
        secret: { type: 'string', writeOnly: true },
        name: { type: 'string' },
      },
    },
    Id: { type: 'integer', readOnly: true },
    Strict: { not: { type: 'object', required: ['id'], properties: { id: { readOnly: true } } } },
  };
  const body = (example: unknown, name = 'Pet') => ({
    content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` }, example } },
  });
  const document = (example: unknown, name?: string) => ({
    openapi: '3.0.3',
    paths: { '/pets': { post: { requestBody: body(example, name), responses: { 200: body(example, name) } } } },
    components: { schemas, requestBodies: { B: body(example) }, responses: { R: body(example) } },
  });
  const post = ['paths', '/pets', 'post'];
  const places: Record<string, Path> = {
    request: [...post, 'requestBody'],
    response: [...post, 'responses', '200'],
    'shared request': ['components', 'requestBodies', 'B'],
    'shared response': ['components', 'responses', 'R'],
  };
  const at = (name: string, example: unknown, schema?: string): string[] =>
    check(document(example, schema), [...places[name]!, 'content', 'application/json'], media);

  test.each(['request', 'shared request'])('a %s may lack what is readOnly', name => {
    expect(at(name, { secret: 's', name: 'n' })).toEqual([]);
    expect(at(name, { id: 1, name: 'n' })).toHaveLength(1);
  });

  test.each(['response', 'shared response'])('a %s may lack what is writeOnly', name => {
    expect(at(name, { id: 1, name: 'n' })).toEqual([]);
    expect(at(name, { secret: 's', name: 'n' })).toHaveLength(1);
  });

  test('not inside `not`', () => {
    expect(at('request', {}, 'Strict')).toEqual([]);
    expect(at('request', { id: 1 }, 'Strict')).toHaveLength(1);
  });

  test('a media type elsewhere may lack nothing', () => {
    expect(
      check(component(schemas, { schema: schemas.Pet, example: { id: 1, name: 'n' } }), ['value'], media),
    ).toHaveLength(1);
  });
});

describe('schemas', () => {
  test('example and default; nullable', () => {
    const value = { type: 'string', nullable: true, example: 1, default: null };
    expect(check({ openapi: '3.0.3', value }, ['value'], inSchema)).toEqual([
      'example: "example" property type must be string,null',
    ]);
  });

  test('2.0: x-nullable, x-example, and `required` as a flag of a parameter', () => {
    const options: OasExampleOptions = { oasVersion: 2, schemaField: '$', type: 'schema' };
    const value = {
      in: 'query',
      name: 'n',
      required: true,
      type: 'integer',
      'x-nullable': true,
      'x-example': 'a',
      default: null,
    };
    expect(check({ swagger: '2.0', value }, ['value'], options)).toEqual([
      'x-example: "x-example" property type must be integer,null',
    ]);
    const nested = { type: 'object', properties: { a: { type: 'string', required: true } }, example: {} };
    expect(check({ swagger: '2.0', value: nested }, ['value'], options)).toEqual([
      'example: This value was not checked because its schema is not valid: "required" must be a list of names',
    ]);
  });

  test('2.0: examples of a response by media type', () => {
    const options: OasExampleOptions = { oasVersion: 2, schemaField: 'schema', type: 'media' };
    const value = { schema: { type: 'integer' }, examples: { 'application/json': 'a', 'text/plain': 1 } };
    expect(check({ swagger: '2.0', value }, ['value'], options)).toEqual([
      'examples/application/json: "application/json" property type must be integer',
    ]);
  });

  test('3.1: types as lists, keywords beside $ref, the dialect that the document names', () => {
    const root = {
      openapi: '3.1.0',
      components: { schemas: { Name: { type: ['string', 'null'] } } },
      value: { $ref: '#/components/schemas/Name', maxLength: 2, example: 'abc' },
    };
    expect(check(root, ['value'], inSchema)).toEqual([
      'example: "example" property must not have more than 2 characters',
    ]);
    const old = { ...root, jsonSchemaDialect: 'http://json-schema.org/draft-04/schema#' };
    expect(
      check({ ...old, value: { minimum: 1, exclusiveMinimum: true, example: 1 } }, ['value'], inSchema),
    ).toHaveLength(1);
  });
});

test.each([
  undefined,
  null,
  1,
  'x',
  [],
  {},
  { schema: 1, example: 1 },
  { schema: { $ref: 3 }, example: 1 },
  { examples: [1, null] },
])('takes %j without throwing', value => {
  for (const options of [
    media,
    inSchema,
    { ...media, oasVersion: 2 },
    { ...inSchema, oasVersion: 2 },
  ] as OasExampleOptions[]) {
    expect(() => oasExample(value, options, contextOf({ openapi: '3.0.3' }, []))).not.toThrow();
  }
  expect(() => oasSchema(value, { schema: value }, contextOf(value, []))).not.toThrow();
});

/** Our `schema` function beside Spectral's: the same messages at the same paths. */
import * as spectral from '@stoplight/spectral-functions';
import { describe, expect, test } from 'vitest';
import type { Path } from '../../../src/document/pointer.ts';
import schema, { checkOptions, type SchemaOptions } from '../../../src/lint/functions/schema.ts';
import { contextOf } from '../../support/context.ts';

type Stock = (value: unknown, options: unknown, context: unknown) => { message: string; path: Path }[];
const stock = spectral.schema as unknown as Stock;

const print = (result: { message: string; path?: Path }): string =>
  `${(result.path ?? []).join('/')}: ${result.message}`;

/** What both find; fails where they differ. */
function both(value: unknown, options: SchemaOptions, path: Path = []): string[] {
  const context = { path, rule: { resolved: true }, documentInventory: {} };
  const expected = stock(structuredClone(value), structuredClone(options), context).map(print);
  const found = (schema(value, options, contextOf({}, path)) ?? []).map(print);
  expect(found).toEqual(expected);
  return found;
}

const person = {
  type: 'object',
  required: ['name', 'age'],
  properties: {
    name: { type: 'string', minLength: 2, pattern: '^[A-Z]' },
    age: { type: 'integer', minimum: 0, exclusiveMaximum: 150 },
    kind: { enum: ['guide', 'climber', 7, { a: 1 }] },
    tags: { type: 'array', items: { type: 'string' }, uniqueItems: true, minItems: 1 },
    home: { $ref: '#/definitions/place' },
    contact: {
      anyOf: [
        { type: 'string', format: 'email' },
        { type: 'object', required: ['phone'] },
      ],
    },
    one: { oneOf: [{ type: 'integer' }, { type: 'number' }, { type: 'string', enum: ['x'] }] },
  },
  additionalProperties: false,
  definitions: {
    place: { type: 'object', properties: { city: { const: 'Nelson' }, inner: { $ref: '#/definitions/place' } } },
  },
};

const values: unknown[] = [
  { name: 'Ann', age: 30 },
  {},
  'text',
  null,
  { name: 'a', age: 'x' },
  { name: 'Ann', age: 200, kind: 'clmber' },
  { name: 'Ann', age: 1, kind: 'zzzzzzzzzzzz', extra: 1 },
  { name: 'Ann', age: 1, tags: [] },
  { name: 'Ann', age: 1, tags: ['a', 'a', 3] },
  { name: 'Ann', age: 1, tags: [1, 2, 'x'] },
  { name: 'Ann', age: 1, home: { city: 'Hope' } },
  { name: 'Ann', age: 1, home: { inner: { inner: { city: 1 } } } },
  { name: 'Ann', age: 1, contact: 'no address' },
  { name: 'Ann', age: 1, contact: {} },
  { name: 'Ann', age: 1, contact: 5 },
  { name: 'Ann', age: 1, one: 5 },
  { name: 'Ann', age: 1, one: 'y' },
  { name: 'Ann', age: 1, one: null, tags: [null], kind: 'guid' },
];

describe.each([false, true])('all errors: %s', allErrors => {
  test.each(values.map(value => [JSON.stringify(value), value] as const))('%s', (_, value) => {
    both(value, { schema: person, allErrors });
    both(value, { schema: person, allErrors }, ['paths', '/a', 'get']);
  });

  test.each(['draft4', 'draft6', 'draft7', 'draft2019-09', 'draft2020-12'] as const)('dialect %s', dialect => {
    const options = (one: unknown): SchemaOptions => ({ schema: one, dialect, allErrors });
    both(3, options({ type: 'string', nullable: true }));
    both(null, options({ type: 'string', nullable: true }));
    both([1, 'a', true], options({ type: 'array', items: { type: ['integer', 'string'] } }));
    both({ a: 1, b: 'x' }, options({ allOf: [{ required: ['c'] }, { properties: { b: { type: 'integer' } } }] }));
    both({ a: 1 }, options({ not: { required: ['a'] } }));
    both({ abc: 1 }, options({ patternProperties: { '^a': { type: 'string' } }, additionalProperties: false }));
    both({ 'a/b': { 'c.d': 1 } }, options({ properties: { x: {} }, maxProperties: 0 }));
  });
});

test('$schema names the dialect', () => {
  const draft4 = { $schema: 'http://json-schema.org/draft-04/schema#', minimum: 5, exclusiveMinimum: true };
  expect(both(5, { schema: draft4 })).toHaveLength(1);
  expect(both(6, { schema: draft4 })).toEqual([]);
  const modern = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    prefixItems: [{ type: 'string' }],
    unevaluatedItems: false,
  };
  expect(both(['a', 1], { schema: modern })).toHaveLength(1);
  expect(both(['a'], { schema: modern })).toEqual([]);
});

test('2020-12: unevaluated properties through references and branches', () => {
  const options: SchemaOptions = {
    dialect: 'draft2020-12',
    schema: {
      $ref: '#/$defs/base',
      anyOf: [{ properties: { b: true }, required: ['b'] }, { properties: { c: true } }],
      unevaluatedProperties: false,
      $defs: { base: { properties: { a: { type: 'string' } } } },
    },
  };
  expect(both({ a: 'x', b: 1 }, options)).toEqual([]);
  // Ajv 8 forgets what the second branch evaluated.
  expect(schema({ a: 'x', c: 1 }, options, contextOf({}))).toEqual([]);
  expect(both({ a: 'x', d: 1 }, options)).toHaveLength(1);
});

test('a value that is missing', () => {
  expect(both(undefined, { schema: {} }, ['a'])).toEqual(['a: #{{print("property")}}must exist']);
});

test('a reference to nothing is no finding, a schema that is none is one', () => {
  expect(both({}, { schema: { $ref: '#/definitions/absent' } })).toEqual([]);
  const wrong: SchemaOptions = { schema: { type: 'text' } };
  expect(schema(1, wrong, contextOf({}))).toHaveLength(1);
  expect(stock(1, wrong, { path: [], rule: {}, documentInventory: {} })).toHaveLength(1);
});

test('rings and long chains of references in the options end', () => {
  const ring = {
    $ref: '#/definitions/a',
    definitions: { a: { $ref: '#/definitions/b' }, b: { $ref: '#/definitions/a' } },
  };
  expect(schema(1, { schema: ring }, contextOf({}))).toEqual([]);
  const withSiblings = { allOf: [{ $ref: '#', type: 'object' }] };
  expect(schema({}, { schema: withSiblings }, contextOf({}))?.[0]?.message).toMatch(/not checked/);
  const definitions: Record<string, unknown> = { d20000: { type: 'string' } };
  for (let i = 0; i < 20_000; i++) definitions[`d${i}`] = { $ref: `#/definitions/d${i + 1}` };
  expect(schema(1, { schema: { $ref: '#/definitions/d0', definitions } }, contextOf({}))).toHaveLength(1);
});

test('an error at a name that Spectral cannot group is not lost', () => {
  const options: SchemaOptions = { schema: { properties: { é: { type: 'string' } } } };
  expect(stock({ é: 1 }, options, { path: [], rule: {}, documentInventory: {} })).toEqual([]);
  expect(schema({ é: 1 }, options, contextOf({}))?.map(print)).toEqual(['é: "é" property type must be string']);
});

test('$dynamicRef finds the node of the schema at which checking began', () => {
  const tree = {
    $dynamicAnchor: 'node',
    type: 'object',
    required: ['value'],
    properties: { children: { type: 'array', items: { $dynamicRef: '#node' } } },
  };
  expect(both({ value: 1, children: [{ value: 2 }] }, { schema: tree, dialect: 'draft2020-12' })).toEqual([]);
  expect(both({ value: 1, children: [{}] }, { schema: tree, dialect: 'draft2020-12' })).toHaveLength(1);
});

test('options', () => {
  expect(checkOptions({ schema: {} })).toEqual([]);
  expect(checkOptions({ schema: {}, dialect: 'draft7', allErrors: true })).toEqual([]);
  expect(checkOptions({})).not.toEqual([]);
  expect(checkOptions({ schema: true })).not.toEqual([]);
  expect(checkOptions({ schema: {}, dialect: 'draft3' })).not.toEqual([]);
});

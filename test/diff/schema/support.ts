/** Schemas for the tests: as documents of their own, and random ones. */
import fc from 'fast-check';
import { createComparison, type Dialect, type Direction, type SchemaUse } from '../../../src/diff/schema/index.ts';
import { fromPointer, getAt } from '../../../src/document/pointer.ts';

/** A schema that is a whole document; its references point into itself. */
export function use(schema: unknown, dialect: Dialect = '3.1', root: unknown = schema): SchemaUse {
  return {
    schema,
    document: {
      dialect,
      resolve(holder, keyword) {
        const reference = (holder as Record<string, unknown>)[keyword];
        if (typeof reference !== 'string' || !reference.startsWith('#')) return undefined;
        const path = fromPointer(reference.slice(1));
        return path && getAt(root, path);
      },
    },
  };
}

export interface Reading {
  dialect?: Dialect;
  world?: 'open' | 'strict';
  direction?: Direction;
}

/** `<` the first is inside the second, `>` the reverse, `=` both, `!` neither, `?` one of the two could not be told. */
export function relation(
  a: unknown,
  b: unknown,
  { dialect = '3.1', world = 'strict', direction }: Reading = {},
): string {
  const comparison = createComparison({ world });
  const forward = comparison.contains(use(a, dialect), use(b, dialect), direction).verdict;
  const back = comparison.contains(use(b, dialect), use(a, dialect), direction).verdict;
  if (forward === 'unknown' || back === 'unknown') return '?';
  if (forward === 'contained') return back === 'contained' ? '=' : '<';
  return back === 'contained' ? '>' : '!';
}

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
// biome-ignore lint/suspicious/noExplicitAny: schemas and values of any shape.
type Any = any;

const name = fc.constantFrom('a', 'b', 'c');
const bound = fc.constantFrom(0, 1, 2, 3, 5, 10, 0.5, 2.5);
const count = fc.integer({ min: 0, max: 3 });
const scalar: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(null, true, false, 0, 1, 2, 2.5, 'a', 'b', '', 'abc', [], ['a'], {}, { a: 1 }),
  fc.integer({ min: -3, max: 12 }),
);

/** Drops most of the optional keywords, so that schemas stay satisfiable and every pair of keywords meets. */
function thin(schema: Record<string, unknown>): Record<string, unknown> {
  let seed = JSON.stringify(schema).length;
  const kept: Record<string, unknown> = {};
  for (const key of Object.keys(schema)) {
    seed = (seed * 31 + key.length * 7) % 97;
    if (key === 'type' || seed % 3 === 0) kept[key] = schema[key];
  }
  // Ajv 8 lets an empty array pass `contains` where `prefixItems` stands beside it.
  if ('prefixItems' in kept) delete kept.contains;
  // Ajv 8 forgets what `properties` evaluated where a schema beside it under `dependentSchemas` has such keywords again.
  if (/dependentSchemas|unevaluated/.test(JSON.stringify(kept.dependentSchemas ?? ''))) delete kept.dependentSchemas;
  return kept;
}

/** Schemas of 2020-12 with every keyword that the comparison decides. */
export const schemas: fc.Arbitrary<Any> = fc.letrec<Record<string, Any>>(tie => {
  const map = fc.dictionary(name, tie('schema'), { maxKeys: 3, noNullPrototype: true });
  const list = fc.array(tie('schema'), { minLength: 1, maxLength: 3 });
  const optional = { requiredKeys: [] } as Any;
  return {
    schema: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      { arbitrary: tie('leaf'), weight: 4 },
      { arbitrary: tie('object'), weight: 3 },
      { arbitrary: tie('array'), weight: 2 },
      { arbitrary: tie('union'), weight: 2 },
    ),
    leaf: fc.oneof(
      fc.constantFrom<Any>(
        {},
        true,
        false,
        { type: 'null' },
        { type: 'boolean' },
        { type: 'string' },
        { type: 'integer' },
        { type: 'number' },
        { type: ['string', 'null'] },
        { type: 'object' },
        { type: 'array' },
      ),
      fc.record(
        {
          type: fc.constantFrom('number', 'integer'),
          minimum: bound,
          maximum: bound,
          exclusiveMinimum: bound,
          exclusiveMaximum: bound,
          multipleOf: fc.constantFrom(1, 2, 3, 0.5, 0.25),
        },
        { requiredKeys: ['type'] },
      ),
      fc.record(
        {
          type: fc.constant('string'),
          minLength: count,
          maxLength: count,
          pattern: fc.constantFrom('^a', 'b$', '^[ab]*$', '[0-9]', '^a+$', 'a|b', '^.{2,3}$'),
        },
        { requiredKeys: ['type'] },
      ),
      fc.record({
        enum: fc.uniqueArray(scalar, { minLength: 1, maxLength: 4, selector: value => JSON.stringify(value) }),
      }),
      fc.record({ const: scalar }),
      fc.record(
        { minimum: bound, minLength: count, maxItems: count, required: fc.uniqueArray(name, { maxLength: 2 }) },
        optional,
      ),
    ),
    object: fc
      .record(
        {
          type: fc.constant('object'),
          properties: map,
          required: fc.uniqueArray(name, { maxLength: 2 }),
          additionalProperties: tie('schema'),
          minProperties: count,
          maxProperties: count,
          patternProperties: fc.dictionary(fc.constantFrom('^a', '^x-', 'b'), tie('schema'), {
            maxKeys: 1,
            noNullPrototype: true,
          }),
          propertyNames: fc.constantFrom({ maxLength: 1 }, { enum: ['a', 'b'] }, { pattern: '^[a-c]' }),
          dependentRequired: fc.constantFrom({ a: ['b'] }, { b: ['c'] }),
          dependentSchemas: fc.dictionary(name, tie('schema'), { maxKeys: 1, noNullPrototype: true }),
          unevaluatedProperties: tie('schema'),
          allOf: fc.array(tie('object'), { minLength: 1, maxLength: 2 }),
        },
        optional,
      )
      .map(thin),
    array: fc
      .record(
        {
          type: fc.constant('array'),
          items: tie('schema'),
          prefixItems: fc.array(tie('schema'), { minLength: 1, maxLength: 2 }),
          minItems: count,
          maxItems: count,
          uniqueItems: fc.boolean(),
          contains: tie('schema'),
          minContains: count,
          maxContains: count,
          unevaluatedItems: tie('schema'),
        },
        optional,
      )
      .map(thin),
    union: fc.oneof(
      fc.record({ anyOf: list }),
      fc.record({ oneOf: list }),
      fc.record({ allOf: list }),
      fc.record({ not: tie('schema') }),
      fc.record({ if: tie('schema'), then: tie('schema'), else: tie('schema') }),
    ),
  };
}).schema!;

/** Pairs of schemas, most of them near to one another. */
export const pairs: fc.Arbitrary<[Any, Any]> = fc
  .tuple(schemas, schemas, fc.integer({ min: 0, max: 3 }))
  .map(([a, b, kind]) => {
    if (kind === 1 && typeof a === 'object' && typeof b === 'object') return [a, { ...a, ...b }];
    if (kind === 2) return [a, { anyOf: [a, b] }];
    if (kind === 3) return [{ allOf: [a, b] }, a];
    return [a, b];
  });

/** Values that the random schemas can tell apart. */
export const values: fc.Arbitrary<Json> = fc.letrec<Record<string, Any>>(tie => ({
  value: fc.oneof(
    { maxDepth: 2 },
    scalar,
    fc.string({ maxLength: 4, unit: fc.constantFrom('a', 'b', '0', 'x', '-') }),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c', 'x-a', 'ab'), tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
})).value!;

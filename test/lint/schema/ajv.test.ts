/** The interpreter against Ajv as Spectral sets it up: same verdicts, same errors at the same paths in the same order. */
import ajvModule from '@stoplight/spectral-functions/dist/schema/ajv.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toPointer } from '../../../src/document/pointer.ts';
import { dialects } from '../../../src/lint/schema/dialect.ts';
import { createValidator } from '../../../src/lint/schema/validator.ts';

interface AjvError {
  keyword: string;
  instancePath: string;
  message?: string;
}
type AjvValidate = ((data: unknown) => boolean) & { errors?: AjvError[] | null };
type Compile = (schema: unknown, dialect: string, allErrors: boolean) => AjvValidate;
const { createAjvInstances } = ajvModule as unknown as { createAjvInstances(): Compile };

type Schema = Record<string, unknown>;
const names = ['a', 'b', 'c'];
const name = fc.constantFrom(...names);
const scalar = fc.oneof(
  fc.integer({ min: -3, max: 6 }),
  fc.constantFrom('', 'a', 'ab', 'abc', '2020-01-01', '😀'),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom(1.5, 2.25),
);

const { instance } = fc.letrec(tie => ({
  instance: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(tie('instance'), { maxLength: 4 }),
    fc.dictionary(name, tie('instance'), { maxKeys: 3, noNullPrototype: true }),
  ),
}));

const types = ['string', 'number', 'integer', 'boolean', 'null', 'object', 'array'];
const count = fc.integer({ min: 0, max: 3 });
const nameList = fc.uniqueArray(name, { minLength: 1, maxLength: 3 });
const uniqueValues = fc.uniqueArray(scalar, { minLength: 1, maxLength: 3, selector: value => JSON.stringify(value) });

/** Schemas of a dialect: every keyword with some likelihood. */
function schemas(dialect: string): fc.Arbitrary<unknown> {
  const isDraft4 = dialect === 'draft4';
  const isNext = dialect === 'draft2020-12' || dialect === 'draft2019-09';
  const hasPrefix = dialect === 'draft2020-12';
  const { schema } = fc.letrec<{ schema: unknown; object: unknown }>(tie => {
    const inner = tie('schema');
    const list = fc.array(inner, { minLength: 1, maxLength: 3 });
    const map = fc.dictionary(name, inner, { maxKeys: 3, noNullPrototype: true });
    const keywords: Record<string, fc.Arbitrary<unknown>> = {
      type: fc.oneof(
        fc.constantFrom(...types),
        fc.uniqueArray(fc.constantFrom(...types), { minLength: 1, maxLength: 3 }),
      ),
      enum: uniqueValues,
      minimum: fc.integer({ min: -2, max: 4 }),
      maximum: fc.integer({ min: -2, max: 4 }),
      multipleOf: fc.constantFrom(1, 2, 0.5),
      minLength: count,
      maxLength: count,
      pattern: fc.constantFrom('^a', 'b$', '^[a-z]+$', 'c'),
      format: fc.constantFrom('date', 'int32', 'email', 'unknown'),
      minItems: count,
      maxItems: count,
      uniqueItems: fc.boolean(),
      items: hasPrefix ? inner : fc.oneof(inner, list),
      minProperties: count,
      maxProperties: count,
      required: nameList,
      properties: map,
      patternProperties: fc.dictionary(fc.constantFrom('^a', 'b'), inner, { maxKeys: 2, noNullPrototype: true }),
      additionalProperties: fc.oneof(fc.boolean(), inner),
      allOf: list,
      anyOf: list,
      oneOf: list,
      not: inner,
    };
    if (!hasPrefix) keywords.additionalItems = fc.oneof(fc.boolean(), inner);
    if (!isNext)
      keywords.dependencies = fc.dictionary(name, fc.oneof(nameList, inner), { maxKeys: 2, noNullPrototype: true });
    if (!isDraft4) {
      keywords.const = scalar;
      keywords.exclusiveMinimum = fc.integer({ min: -2, max: 4 });
      keywords.exclusiveMaximum = fc.integer({ min: -2, max: 4 });
      keywords.contains = inner;
      keywords.propertyNames = inner;
      keywords.if = inner;
      keywords.then = inner;
      keywords.else = inner;
    }
    if (isNext) {
      keywords.minContains = count;
      keywords.maxContains = count;
      keywords.dependentRequired = fc.dictionary(name, nameList, { maxKeys: 2, noNullPrototype: true });
      keywords.dependentSchemas = map;
    }
    if (hasPrefix) keywords.prefixItems = list;
    const object = fc
      .uniqueArray(fc.constantFrom(...Object.keys(keywords)), { minLength: 1, maxLength: 4 })
      .chain(chosen => fc.record(Object.fromEntries(chosen.map(one => [one, keywords[one]!]))))
      .map(withNullable)
      .map(withoutTupleContains);
    const small = fc.constantFrom<Schema>(
      { type: 'string' },
      { type: 'integer' },
      { minimum: 2 },
      { required: ['a'] },
      {},
    );
    return {
      object,
      schema: fc.oneof(
        { depthSize: 'small', maxDepth: 3 },
        isDraft4 ? small : fc.oneof(small, fc.boolean()),
        tie('object'),
      ),
    };
  });
  return schema;
}

/** Every third schema with a type is nullable. */
function withNullable(schema: Schema): Schema {
  const isTyped = typeof schema.type === 'string' && schema.type !== 'null';
  return isTyped && Object.keys(schema).length === 3 ? { ...schema, nullable: true } : schema;
}

/** Beside a tuple, Ajv 8 takes an empty array for one that `contains` something. */
function withoutTupleContains(schema: Schema): Schema {
  if (!Array.isArray(schema.items) && !schema.prefixItems) return schema;
  const { contains: _, ...rest } = schema;
  return rest;
}

const tell = (error: { keyword: string; message?: string }, pointer: string): string =>
  `${error.keyword} ${pointer} ${error.keyword === 'uniqueItems' ? '' : error.message}`;

function ours(schema: unknown, data: unknown, dialect: string, allErrors: boolean): string[] | string {
  const validator = createValidator({ dialect: dialects[dialect]!, deref: value => value, hasReferenceSiblings: true });
  const verdict = validator.validate(schema, data, { allErrors });
  if (verdict.kind === 'valid') return [];
  if (verdict.kind !== 'invalid') return JSON.stringify(verdict);
  return verdict.errors.map(error => tell(error, toPointer(error.instancePath)));
}

function stock(schema: unknown, data: unknown, dialect: string, allErrors: boolean): string[] | undefined {
  const validate = createOnce()(schema, dialect, allErrors);
  try {
    validate(data);
  } catch (error) {
    // Some of the code that Ajv 8 makes for what counts properties and items across applicators does not run.
    expect(String(error)).toMatch(/Cannot set properties of undefined|(?:props|items)\d+ is not defined/);
    return undefined;
  }
  return (validate.errors ?? []).map(error => tell(error, error.instancePath));
}

let made: Compile | undefined;
let uses = 0;
/** Ajv keeps every schema that it has seen. */
function createOnce(): Compile {
  if (!made || uses++ % 200 === 0) made = createAjvInstances();
  return made;
}

describe.each(['draft4', 'draft7', 'draft2019-09', 'draft2020-12'])('%s', dialect => {
  test.each([false, true])('random schemas and instances, all errors: %s', allErrors => {
    let invalid = 0;
    fc.assert(
      fc.property(schemas(dialect), instance, (schema, data) => {
        if (typeof schema === 'boolean') return;
        const expected = stock(schema, data, dialect, allErrors);
        if (!expected) return;
        if (expected.length > 0) invalid++;
        expect(ours(schema, data, dialect, allErrors)).toEqual(expected);
      }),
      { numRuns: 600 },
    );
    expect(invalid).toBeGreaterThan(50);
  });
});

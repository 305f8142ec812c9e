/** Schemas and instances that attack the validator: it ends within the test's time, says so where it gives up, and touches no prototype. */
import { describe, expect, test } from 'vitest';
import oasExample from '../../../src/lint/functions/oas-example.ts';
import { dialects } from '../../../src/lint/schema/dialect.ts';
import { createValidator, type Verdict } from '../../../src/lint/schema/validator.ts';
import { contextOf } from '../../support/context.ts';

type Schemas = Record<string, unknown>;

/** Validates against one schema of a 3.0 document. */
function validate(schemas: Schemas, name: string, instance: unknown, allErrors = false): Verdict {
  const context = contextOf({ openapi: '3.0.3', components: { schemas } });
  const validator = createValidator({ dialect: dialects.draft4!, deref: context.deref, hasReferenceSiblings: false });
  return validator.validate(schemas[name], instance, { allErrors });
}

const to = (name: string) => ({ $ref: `#/components/schemas/${name}` });

describe('references', () => {
  const list = {
    List: { type: 'object', required: ['value'], properties: { value: { type: 'integer' }, next: to('List') } },
  };

  test('an honest recursion is followed as far as the instance goes', () => {
    expect(validate(list, 'List', { value: 1, next: { value: 2, next: { value: 3 } } }).kind).toBe('valid');
    const verdict = validate(list, 'List', { value: 1, next: { value: 2, next: { value: 'x' } } });
    expect(verdict.kind === 'invalid' && verdict.errors[0]).toMatchObject({
      keyword: 'type',
      instancePath: ['next', 'next', 'value'],
    });
  });

  test.each([
    ['a ring of references', { A: to('B'), B: to('C'), C: to('A') }],
    ['a reference to itself', { A: to('A') }],
    ['a reference to nothing', { A: to('Absent') }],
  ])('%s is left to the rule that reports it', (_, schemas) => {
    expect(validate(schemas, 'A', 1)).toMatchObject({ kind: 'undecided', isSilent: true });
  });

  test('a ring through allOf ends undecided', () => {
    const schemas = { A: { allOf: [to('B')] }, B: { allOf: [to('A'), to('A')] } };
    expect(validate(schemas, 'A', {})).toMatchObject({ kind: 'undecided', isSilent: false });
  });

  const fanOut = (keyword: string, leaf: unknown): Schemas => {
    const schemas: Schemas = { S30: leaf };
    for (let i = 0; i < 30; i++) schemas[`S${i}`] = { [keyword]: [to(`S${i + 1}`), to(`S${i + 1}`)] };
    return schemas;
  };

  test('2^30 ways through allOf to a schema that holds are one', () => {
    expect(validate(fanOut('allOf', { type: 'object' }), 'S0', {}).kind).toBe('valid');
    expect(validate(fanOut('allOf', { type: 'string' }), 'S0', {}).kind).toBe('invalid');
  });

  test('2^30 ways through anyOf to a schema that fails are given up', () => {
    const verdict = validate(fanOut('anyOf', { type: 'string' }), 'S0', {}, true);
    expect(verdict).toMatchObject({ kind: 'undecided', isSilent: false });
  });

  test('many hopeless examples share one allowance', () => {
    const context = contextOf({ openapi: '3.0.3', components: { schemas: fanOut('anyOf', { type: 'string' }) } });
    const value = {
      schema: to('S0'),
      examples: Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`e${i}`, { value: i }])),
    };
    const options = { oasVersion: 3, schemaField: 'schema', type: 'media' } as const;
    const results = oasExample(value, options, context);
    expect(results).toHaveLength(100);
    expect(results?.[0]?.message).toMatch(/was not checked/);
  });
});

describe('sizes', () => {
  test('200 levels of nesting', () => {
    let schema: unknown = { type: 'integer' };
    let instance: unknown = 'x';
    for (let i = 0; i < 200; i++) {
      schema = { type: 'object', properties: { a: { allOf: [schema] } } };
      instance = { a: instance };
    }
    const verdict = validate({ A: schema }, 'A', instance);
    expect(verdict.kind === 'invalid' && verdict.errors[0]?.instancePath).toHaveLength(200);
  });

  test('a long chain of references through properties', () => {
    const schemas: Schemas = {};
    for (let i = 0; i < 100_000; i++) schemas[`S${i}`] = { properties: { a: to(`S${i + 1}`) } };
    schemas.S100000 = { type: 'string' };
    expect(validate(schemas, 'S0', { a: { a: {} } }).kind).toBe('valid');
  });

  test('100,000 items that must be unique', () => {
    const items = Array.from({ length: 100_000 }, (_, i) => ({ id: i, name: `n${i}` }));
    expect(validate({ A: { uniqueItems: true } }, 'A', items).kind).toBe('valid');
    expect(validate({ A: { uniqueItems: true } }, 'A', [...items, { name: 'n5', id: 5 }])).toMatchObject({
      errors: [{ keyword: 'uniqueItems', params: { i: 100_000, j: 5 } }],
    });
  });

  test('10,000 unknown properties against 1,000 patterns', () => {
    const patternProperties = Object.fromEntries(Array.from({ length: 1_000 }, (_, i) => [`^p${i}$`, {}]));
    const instance = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`q${i}`, 1]));
    expect(validate({ A: { patternProperties } }, 'A', instance).kind).toBe('undecided');
  });
});

describe('patterns', () => {
  test.each(['^(a+)+$', '(a|a)*$', '(.*)*x', '^(\\w+\\s?)*$', '(x+x+)+y'])('%s', pattern => {
    const verdict = validate({ A: { type: 'string', pattern } }, 'A', `${'a'.repeat(60)}!`);
    expect(['valid', 'invalid']).toContain(verdict.kind);
    const long = validate({ A: { type: 'string', pattern } }, 'A', `${'x'.repeat(100_000)}!`);
    expect(['valid', 'invalid', 'undecided']).toContain(long.kind);
  });

  test('what no engine can bound is told', () => {
    const verdict = validate({ A: { pattern: '^(?:(a+)+\\1)+$' } }, 'A', 'aaaa');
    expect(verdict).toMatchObject({ kind: 'undecided', isSilent: false });
  });
});

describe('names of the prototype', () => {
  const names = ['__proto__', 'constructor', 'hasOwnProperty', 'toString'];

  test.each(names)('%s is a property like any other', name => {
    const named = (value: unknown) => JSON.parse(`{${JSON.stringify(name)}: ${JSON.stringify(value)}}`);
    const schema = {
      type: 'object',
      required: [name],
      properties: named({ type: 'integer' }),
      additionalProperties: false,
    };
    expect(validate({ A: schema }, 'A', named(1)).kind).toBe('valid');
    expect(validate({ A: schema }, 'A', {})).toMatchObject({ errors: [{ keyword: 'required' }] });
    expect(validate({ A: schema }, 'A', named('x'))).toMatchObject({
      errors: [{ keyword: 'type', instancePath: [name] }],
    });
    const closed = { type: 'object', additionalProperties: false };
    expect(validate({ A: closed }, 'A', named(1))).toMatchObject({ errors: [{ keyword: 'additionalProperties' }] });
    expect(validate({ A: { enum: [named(1)] } }, 'A', named(1)).kind).toBe('valid');
  });

  test.each(names)('format and keyword %s mean nothing', name => {
    expect(validate({ A: { type: 'string', format: name } }, 'A', 'x').kind).toBe('valid');
    expect(validate({ A: JSON.parse(`{${JSON.stringify(name)}: 1}`) }, 'A', 'x').kind).toBe('valid');
  });

  test('nothing was added to any object', () => {
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('schemas that are none', () => {
  const wrong: [string, unknown][] = [
    ['type', 'text'],
    ['type', []],
    ['required', true],
    ['required', ['a', 'a']],
    ['properties', []],
    ['properties', { a: 1 }],
    ['items', 3],
    ['enum', []],
    ['enum', [1, 1]],
    ['minimum', '1'],
    ['exclusiveMinimum', 5],
    ['maxLength', -1],
    ['pattern', '('],
    ['allOf', []],
    ['allOf', [1]],
    ['not', 1],
    ['multipleOf', 0],
    ['nullable', true],
    ['uniqueItems', 'yes'],
    ['format', 1],
    ['additionalProperties', 'no'],
    ['patternProperties', { '(': {} }],
    ['dependencies', { a: 1 }],
    ['title', 1],
  ];

  test.each(wrong)('%s: %j is told, also from inside', (keyword, value) => {
    const schema = { [keyword]: value };
    expect(validate({ A: schema }, 'A', 'x').kind).toBe('wrong-schema');
    expect(validate({ A: { properties: { a: { items: to('B') } } }, B: schema }, 'A', 'x')).toMatchObject({
      kind: 'wrong-schema',
      problem: expect.stringContaining(`"${keyword}"`),
    });
  });

  test.each([null, 1, 'x', [], undefined])('%j instead of a schema', schema => {
    expect(validate({ A: schema }, 'A', 'x').kind).toBe('undecided');
  });
});

/** The list of differences: what each is called, where it stands, what it does to the values. */
import { describe, expect, test } from 'vitest';
import { createComparison, type Difference } from '../../../src/diff/schema/index.ts';
import { type Reading, use } from './support.ts';

function list(
  base: unknown,
  revision: unknown,
  { dialect = '3.1', world = 'open', direction }: Reading = {},
): readonly Difference[] {
  return createComparison({ world }).differences(use(base, dialect), use(revision, dialect), direction).differences;
}

/** `kind name at /pointer: narrows, widens`; an effect is `-`, `?` or the witness. */
function lines(base: unknown, revision: unknown, reading?: Reading): string[] {
  const effect = (found: ReturnType<Difference['narrows']>) =>
    found.is === 'none' ? '-' : found.is === 'unknown' ? '?' : JSON.stringify(found.witness);
  return list(base, revision, reading).map(
    difference =>
      `${difference.kind}${difference.name === undefined ? '' : ' ' + difference.name} at /${difference.place.join('/')}: ${effect(difference.narrows())} ${effect(difference.widens())}`,
  );
}

const object = (properties: Record<string, unknown>, rest: object = {}) => ({ type: 'object', properties, ...rest });
const text = { type: 'string' };

const table: [string, unknown, unknown, string[], Reading?][] = [
  ['a longer minimum length', text, { type: 'string', minLength: 2 }, ['min-length-added at /: "a" -']],
  [
    'a stricter bound of another form',
    { type: 'integer', minimum: 1 },
    { type: 'integer', exclusiveMinimum: 1 },
    ['minimum-raised at /: 1 -'],
  ],
  ['the same bound in another form', { type: 'integer', minimum: 1 }, { type: 'integer', exclusiveMinimum: 0 }, []],
  ['a type more', text, { type: ['string', 'integer'] }, ['type-added at /: - 0']],
  ['no type any more', { type: 'integer', minimum: 1 }, { minimum: 1 }, ['type-added at /: - null']],
  ['a type where none was', {}, { type: ['object', 'null'] }, ['type-removed at /: true -']],
  [
    'no type any more, and another bound',
    { type: 'string', maxLength: 3 },
    { maxLength: 5 },
    ['type-added at /: - null', 'max-length-raised at /: - "aaaa"'],
  ],
  ['another type', text, { type: 'integer' }, ['type-changed at /: "a" 0']],
  [
    'null taken away',
    { type: 'string', nullable: true },
    text,
    ['became-not-nullable at /: null -'],
    { dialect: '3.0' },
  ],
  ['null by a union', text, { anyOf: [text, { type: 'null' }] }, ['became-nullable at /: - null']],
  [
    'enum values',
    { enum: ['a', 'b'] },
    { enum: ['b', 'c'] },
    ['enum-value-removed at /: "a" -', 'enum-value-added at /: - "c"'],
  ],
  ['a constant', { const: 'a' }, { enum: ['b'] }, ['const-changed at /: "a" "b"']],
  ['a pattern', { type: 'string', pattern: '^a' }, { type: 'string', pattern: '^ab' }, ['pattern-changed at /: "a" -']],
  ['a format', text, { type: 'string', format: 'date' }, ['format-added at /: "a" -']],
  ['a format without force', text, { type: 'string', format: 'password' }, ['annotation-added at /: - -']],
  [
    'a deep property',
    object({ a: object({ b: text }) }),
    object({ a: object({ b: { type: 'string', maxLength: 3 } }) }),
    ['max-length-added at /a/b: {"a":{"b":"aaaa"}} -'],
  ],
  [
    'a required property',
    object({ a: text }),
    object({ a: text }, { required: ['a'] }),
    ['property-became-required a at /: {} -'],
  ],
  [
    'a new required property',
    object({}),
    object({ a: text }, { required: ['a'] }),
    ['required-property-added a at /: {} -'],
  ],
  ['a new optional property', object({}), object({ a: text }), ['property-added a at /: - -']],
  [
    'a new optional property in a closed object',
    object({}, { additionalProperties: false }),
    object({ a: text }, { additionalProperties: false }),
    ['property-added a at /: - {"a":"a"}'],
  ],
  [
    'a property lost from a closed object',
    object({ a: text }, { additionalProperties: false }),
    object({}, { additionalProperties: false }),
    ['property-removed a at /: {"a":"a"} -'],
  ],
  [
    'an object closed',
    object({ a: text }),
    object({ a: text }, { additionalProperties: false }),
    ['additional-properties-closed at /: {"other":null} -'],
  ],
  [
    'the values of a map',
    { additionalProperties: text, type: 'object' },
    { additionalProperties: { type: 'integer' }, type: 'object' },
    ['type-changed at /*: {"other":"a"} {"other":0}'],
  ],
  [
    'an item',
    { type: 'array', items: { type: 'integer' } },
    { type: 'array', items: { type: 'number' } },
    ['type-added at /*: - [0.1]'],
  ],
  [
    'both properties of one shape',
    object({ a: text, b: text }),
    object({ a: { type: 'integer' }, b: { type: 'integer' } }),
    ['type-changed at /a: {"a":"a"} {"a":0}', 'type-changed at /b: {"b":"a"} {"b":0}'],
  ],
  [
    'a read-only property in a request',
    object({ a: { type: 'string', readOnly: true } }),
    object({ a: { type: 'integer', readOnly: true } }),
    [],
    { direction: 'request', dialect: '3.0' },
  ],
  [
    'a property that turns read-only',
    object({ a: text }),
    object({ a: { type: 'string', readOnly: true } }),
    ['property-left-out a at /: - -'],
    { direction: 'request', dialect: '3.0' },
  ],
  [
    'a branch more',
    { oneOf: [text, { type: 'integer' }] },
    { oneOf: [text, { type: 'integer' }, { type: 'boolean' }] },
    ['type-added at /: - true', 'one-of-branch-added at /: - true'],
  ],
  [
    'inside a branch',
    { anyOf: [object({ t: { const: 'a' }, v: text }, { required: ['t'] }), { type: 'integer' }] },
    {
      anyOf: [
        object({ t: { const: 'a' }, v: { type: 'string', maxLength: 1 } }, { required: ['t'] }),
        { type: 'integer' },
      ],
    },
    ['max-length-added at /v: {"t":"a","v":"aa"} -'],
  ],
  [
    'words',
    { type: 'string', description: 'a', title: 'T' },
    { type: 'string', description: 'b', 'x-owner': 'us' },
    ['annotation-removed at /: - -', 'annotation-changed at /: - -', 'annotation-added at /: - -'],
  ],
  [
    'defaults spelled out',
    object({ a: text }),
    object({ a: { type: 'string', minLength: 0, nullable: false, deprecated: false } }, { additionalProperties: true }),
    [],
    { dialect: '3.0' },
  ],
  ['a dead reference', text, { $ref: '#/nowhere' }, ['reference-unresolved at /: ? ?']],
];

describe('differences', () => {
  for (const [name, base, revision, expected, reading] of table) {
    test(name, () => expect(lines(base, revision, reading).sort()).toEqual([...expected].sort()));
  }

  test('pointers lead through references and into compositions', () => {
    const base = { $defs: { A: object({ b: { allOf: [text] } }) }, properties: { a: { $ref: '#/$defs/A' } } };
    const revision = {
      $defs: { B: object({ b: { allOf: [{ type: 'string', maxLength: 5 }] } }) },
      properties: { a: { $ref: '#/$defs/B' } },
    };
    const [difference] = list(base, revision);
    expect(difference).toMatchObject({
      kind: 'max-length-added',
      base: ['properties', 'a', 'properties', 'b'],
      revision: ['properties', 'a', 'properties', 'b', 'allOf', 0, 'maxLength'],
      from: undefined,
      to: 5,
    });
  });

  test('what a shared component changes is reported once, at the shallowest place', () => {
    const schema = (inner: object) => ({
      ...object({ deep: object({ again: { $ref: '#/$defs/C' } }), here: { $ref: '#/$defs/C' } }),
      $defs: { C: inner },
    });
    expect(lines(schema(text), schema({ type: 'string', minLength: 1 }))).toEqual([
      'min-length-added at /here: {"here":""} -',
    ]);
  });

  test('of more than 200 values the rest are told together', () => {
    const values = Array.from({ length: 250 }, (_, index) => `v${index}`);
    const counts = (kept: number) => {
      const found = list({ enum: values }, { enum: values.slice(0, kept) });
      return [found.length, [found.at(-1)?.value].flat().length];
    };
    expect(counts(50)).toEqual([200, 1]);
    expect(counts(49)).toEqual([200, 2]);
  });

  test('a refactoring is no difference', () => {
    const base = {
      ...object({ a: { $ref: '#/$defs/A' }, b: text }, { required: ['b'] }),
      $defs: { A: { type: 'string', enum: ['x'] } },
    };
    const revision = {
      allOf: [
        { type: 'object', properties: { b: { allOf: [text] } } },
        { properties: { a: { const: 'x', type: ['string'] } }, required: ['b'] },
      ],
    };
    expect(lines(base, revision)).toEqual([]);
  });
});

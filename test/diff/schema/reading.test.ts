/** How schemas are read: what of the wrong kind, without its partner or of another dialect asserts nothing, and what a direction leaves out. */
import { describe, expect, test } from 'vitest';
import { type Reading, relation } from './support.ts';

const text = { type: 'string' };
const object = (properties: object, rest: object = {}) => ({ type: 'object', properties, ...rest });
type Row = [what: string, schema: unknown, other: unknown, reading?: Reading];

const nothing: Row[] = [
  ...Object.entries({
    type: 5,
    enum: 'a',
    minimum: '1',
    multipleOf: 0,
    minLength: -1,
    maxLength: 1.5,
    maxItems: '3',
    pattern: 5,
    format: 5,
    uniqueItems: 'yes',
    prefixItems: {},
    allOf: [],
    not: 'x',
    items: 5,
    properties: [],
    additionalProperties: 'no',
    required: 'a',
    dependentRequired: { a: 'b' },
    dependencies: [],
  }).map(([keyword, value]): Row => [`${keyword}: ${JSON.stringify(value)}`, { [keyword]: value }, {}]),
  ['an unknown type', { type: ['text', 'string'] }, text],
  ['names that are no texts', { required: ['a', 5, 'a'] }, { required: ['a'] }],
  ['if alone', { if: text }, {}],
  ['then without if', { then: false }, {}],
  ['if without then and else', { ...text, if: { minLength: 2 } }, text],
  ['minContains without contains', { type: 'array', minContains: 2, maxContains: 3 }, { type: 'array' }],
  ['a bound of nothing', { minLength: 0, minItems: 0, minProperties: 0 }, {}],
  ['patterns that match all', { type: 'string', pattern: '^' }, text],
  ['and their ends', { type: 'string', pattern: '.*$' }, text],
  ['all types', { type: ['null', 'boolean', 'number', 'string', 'array', 'object', 'integer'] }, {}],
];
const same: Row[] = [
  ['dependencies as a list', { dependencies: { a: ['b'] } }, { dependentRequired: { a: ['b'] } }],
  [
    'dependencies as a schema',
    { dependencies: { a: { required: ['b'] } } },
    { dependentSchemas: { a: { required: ['b'] } } },
  ],
  ['dependencies as yes and no', { dependencies: { a: false } }, { properties: { a: false } }],
  [
    'dependencies beside what replaced them',
    { dependencies: { a: ['b'] }, dependentRequired: { c: ['d'] } },
    { dependentRequired: { c: ['d'] } },
  ],
  ['enum and const', { enum: ['a', 'b', { c: 1 }], const: { c: 1 } }, { const: { c: 1 } }],
  ['enum and another const', { enum: ['a', 'b'], const: 'c' }, false],
  [
    'a strict bound as a flag',
    { type: 'integer', minimum: 1, exclusiveMinimum: true },
    { type: 'integer', minimum: 2 },
    { dialect: '3.0' },
  ],
  [
    'a flag that says no',
    { type: 'integer', maximum: 1, exclusiveMaximum: false },
    { type: 'integer', maximum: 1 },
    { dialect: '3.0' },
  ],
  ['prefixItems of 3.1 in 3.0', { type: 'array', prefixItems: [text] }, { type: 'array' }, { dialect: '3.0' }],
  ['unions in 2.0', { oneOf: [text] }, {}, { dialect: '2.0' }],
  ['a discriminator in 2.0', object({ k: text }, { discriminator: 'k' }), object({ k: text }), { dialect: '2.0' }],
];

describe('asserts nothing:', () => {
  test.each(nothing)('%s', (_what, schema, other, reading) => expect(relation(schema, other, reading)).toBe('='));
});
describe('is read as the same:', () => {
  test.each(same)('%s', (_what, schema, other, reading) => expect(relation(schema, other, reading)).toBe('='));
});

const id = { type: 'string', readOnly: true };
const secret = { type: 'string', writeOnly: true };
const request = { direction: 'request', dialect: '3.1' } as const;
const response = { direction: 'response', dialect: '3.1' } as const;
const directed: Row[] = [
  [
    'demanded around it',
    { allOf: [object({ id }), { required: ['id', 'x'] }] },
    { type: 'object', required: ['x'] },
    request,
  ],
  [
    'demanded behind a reference',
    { ...object({ id }), allOf: [{ $ref: '#/$defs/r' }], $defs: { r: { required: ['id'] } } },
    object({}),
    request,
  ],
  [
    'in a closed object, where anything may stand for it',
    object({ id }, { additionalProperties: false }),
    object({ id: {} }, { additionalProperties: false }),
    request,
  ],
  [
    'said behind a reference',
    { ...object({ id: { $ref: '#/$defs/i' } }, { required: ['id'] }), $defs: { i: id } },
    object({}),
    request,
  ],
  [
    'demanded where a condition ends',
    { ...object({ id }), if: { required: ['x'] }, then: { required: ['id', 'y'] } },
    { type: 'object', if: { required: ['x'] }, then: { required: ['y'] } },
    request,
  ],
  [
    'demanded where another is',
    { ...object({ id }), dependentSchemas: { x: { required: ['id', 'y'] } } },
    { type: 'object', dependentRequired: { x: ['y'] } },
    request,
  ],
  [
    'in items',
    { type: 'array', prefixItems: [object({ secret }, { required: ['secret'] })] },
    { type: 'array', prefixItems: [object({})] },
    response,
  ],
  [
    'in a property, and not the one of that name around it',
    object({ id, in: object({ id: text }, { required: ['id'] }) }, { required: ['id'] }),
    object({ in: object({ id: text }, { required: ['id'] }) }),
    request,
  ],
];
describe('a direction leaves out a property', () => {
  test.each(directed)('%s', (_what, schema, other, reading) => expect(relation(schema, other, reading)).toBe('='));

  test.each<Row>([
    [
      'readOnly in responses',
      object({ id }, { required: ['id'] }),
      object({ id: text }, { required: ['id'] }),
      response,
    ],
    [
      'writeOnly in requests',
      object({ secret }, { required: ['secret'] }),
      object({ secret: text }, { required: ['secret'] }),
      request,
    ],
  ])('and not %s', (_what, schema, other, reading) => expect(relation(schema, other, reading)).toBe('='));
});

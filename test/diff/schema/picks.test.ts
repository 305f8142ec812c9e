/** Unions with a discriminator as sets of values: which values of the property stand for which branch, and which branches stay whole. */
import { describe, expect, test } from 'vitest';
import { createComparison } from '../../../src/diff/schema/index.ts';
import { relation, use } from './support.ts';

const text = { type: 'string' };
const object = (properties: object, rest: object = {}) => ({ type: 'object', properties, ...rest });
/** An object that says by `k` what it is. */
const kind = (k: object | undefined, ...required: string[]) =>
  object({ ...(k && { k }) }, { required: ['k', ...required] });
const bare = kind(text);
const to = (name: string) => ({ $ref: `#/components/schemas/${name}` });

interface Rest {
  mapping?: unknown;
  defaultMapping?: string;
  propertyName?: unknown;
  union?: 'oneOf' | 'anyOf';
  beside?: object;
}

/** `oneOf` with a discriminator by `k`; the branches: names of the schemas, or schemas themselves. */
function union(branches: (string | object | boolean)[], schemas: object, rest: Rest = {}): object {
  const { union: keyword = 'oneOf', beside, ...discriminator } = rest;
  return {
    [keyword]: branches.map(one => (typeof one === 'string' ? to(one) : one)),
    discriminator: { propertyName: 'k', ...discriminator },
    components: { schemas },
    ...beside,
  };
}

const listed = (...values: string[]) => kind({ type: 'string', enum: values });
const both = { A: bare, B: bare };

const rows: [what: string, object, expected: string, unknown][] = [
  ['names stand for their schemas', union(['A', 'B'], both), '=', listed('A', 'B')],
  ['in anyOf too', union(['A', 'B'], both, { union: 'anyOf' }), '=', listed('A', 'B')],
  [
    'each for its own alone',
    union(['A', 'B'], { A: kind(text, 'x'), B: kind(text, 'y') }),
    '=',
    { anyOf: [kind({ const: 'A' }, 'x'), kind({ const: 'B' }, 'y')] },
  ],
  ['a mapping in place of the name', union(['A', 'B'], both, { mapping: { a: 'A' } }), '=', listed('a', 'B')],
  ['two values for one schema', union(['A', 'B'], both, { mapping: { a: 'A', b: 'A' } }), '=', listed('a', 'b', 'B')],
  ['a mapping that is none', union(['A', 'B'], both, { mapping: 'x' }), '=', listed('A', 'B')],
  ['a mapping to a path', union(['A', 'B'], both, { mapping: { a: './A' } }), '=', listed('A', 'B')],
  ...['json', 'yaml', 'yml'].map((end): (typeof rows)[number] => [
    `a mapping to a file of ${end}`,
    union([`A.${end}`, 'B'], { [`A.${end}`]: bare, B: bare }, { mapping: { a: `A.${end}` } }),
    '=',
    listed(`A.${end}`, 'B'),
  ]),
  [
    'a name with a dot',
    union(['A.json.v1', 'B'], { 'A.json.v1': bare, B: bare }, { mapping: { a: 'A.json.v1' } }),
    '=',
    listed('a', 'B'),
  ],
  ['all other values (3.2)', union(['A', 'B'], both, { defaultMapping: 'B' }), '=', bare],
  ['no name of a property', union(['A', 'B'], both, { propertyName: 5 }), '=', false],
  [
    'schemas elsewhere have no names, and the discriminator tells them apart all the same',
    union([{ $ref: '#/$defs/A' }, { $ref: '#/$defs/B' }], {}, { beside: { $defs: both } }),
    '=',
    bare,
  ],
  [
    'a schema inside of another has no name',
    union([{ $ref: '#/components/schemas/A/properties/in' }, 'B'], { A: object({ in: bare }), B: bare }),
    '=',
    bare,
  ],
  ['a branch without a name keeps to oneOf', union(['A', bare], both), '=', { allOf: [bare, { not: listed('A') }] }],
  ['a branch that refuses everything', union(['A', false], both), '=', listed('A')],
  [
    'null beside a branch that may be null',
    union(['N', { type: 'null' }], { N: { type: ['object', 'null'], properties: { k: text }, required: ['k'] } }),
    '=',
    { anyOf: [listed('N'), { type: 'null' }] },
  ],
  [
    'anyOf beside it',
    union(['A', 'B'], both, { beside: { anyOf: [{ required: ['x'] }, { required: ['y'] }] } }),
    '=',
    { allOf: [listed('A', 'B'), { anyOf: [{ required: ['x'] }, { required: ['y'] }] }] },
  ],
];

describe('values pick branches', () => {
  test.each(rows)('%s', (_what, schema, expected, other) => expect(relation(schema, other)).toBe(expected));
});

describe('a branch that says itself which values stand for it keeps them', () => {
  const own: [string, object, object?][] = [
    ['enum', kind({ type: 'string', enum: ['own'] })],
    ['const', kind({ type: 'string', const: 'own' })],
    ['enum behind a reference', kind(to('K')), { K: { type: 'string', enum: ['own'] } }],
    ['enum behind two references', to('I'), { I: kind(to('K')), K: { type: 'string', enum: ['own'] } }],
    ['enum in one part', { allOf: [bare, object({ k: { enum: ['own'] } })] }],
    ['enum in a part of a part', { allOf: [bare, { allOf: [object({ k: { enum: ['own'] } })] }] }],
    ['one of a union', { ...bare, anyOf: [object({ k: { enum: ['own'] } }), object({ k: { const: 'own' } })] }],
    ['just one of a union', { ...bare, oneOf: [object({ k: { const: 'own' } }), object({ k: { type: 'null' } })] }],
    ['one of a union of its own', kind({ anyOf: [{ const: 'own' }] })],
  ];
  test.each(own)('%s', (_what, branch, more = {}) =>
    expect(relation(union(['A', 'B'], { A: branch, B: bare, ...more }), listed('own', 'B'))).toBe('='),
  );

  const open: [string, object, object?][] = [
    ['of any type', kind({})],
    ['not named', kind(undefined)],
    ['behind a reference', to('I'), { I: bare }],
    ['in parts', { allOf: [kind(undefined), object({ k: text })] }],
  ];
  test.each(open)('but not where its property is %s', (_what, branch, more = {}) =>
    expect(relation(union(['A', 'B'], { A: branch, B: bare, ...more }), listed('A', 'B'))).toBe('='),
  );

  test('and a ring of references or parts ends', () => {
    for (const ring of [to('A'), { allOf: [to('A')] }])
      expect(relation(listed('B'), union(['A', 'B'], { A: ring, B: bare }))).toMatch(/^[<=?]$/);
  });
});

test('the order of a mapping is no difference', () => {
  const [one, other] = [
    { a: 'A', b: 'A' },
    { b: 'A', a: 'A' },
  ].map(mapping => use(union(['A', 'B'], both, { mapping })));
  expect(createComparison().differences(one!, other!).differences).toEqual([]);
});

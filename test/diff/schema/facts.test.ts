/** What a difference says beside its effects: the keyword, both values, and the places of both sides. */
import { describe, expect, test } from 'vitest';
import { createComparison } from '../../../src/diff/schema/index.ts';
import { use } from './support.ts';

const text = { type: 'string' };
const whole = { type: 'integer' };
const object = (properties: object, rest: object = {}) => ({ type: 'object', properties, ...rest });
const kind = (value: string, properties: object = {}) =>
  object({ k: { const: value }, ...properties }, { required: ['k'] });
const [a, b, c] = ['a', 'b', 'c'].map(name => ({ type: 'object', required: [name] }));

/** `kind keyword from → to at base | revision`, and the value that it is about; `const` is a list of one. */
function facts(base: unknown, revision: unknown): string[] {
  return createComparison({ world: 'open' })
    .differences(use(base), use(revision))
    .differences.filter(({ kind }) => !kind.startsWith('annotation-'))
    .map(one => {
      const [from, to, value] = [one.from, one.to, one.value].map(data => JSON.stringify(data) ?? '-');
      const places = `/${one.base.join('/')} | /${one.revision.join('/')}`;
      return `${one.kind} ${one.keyword} ${from} → ${to} at ${places}${one.value === undefined ? '' : ` of ${value}`}`;
    });
}

const thing = { type: 'object' };
const list = { type: 'array', items: text };
const in1 = (schema: object) => ({ allOf: [{ description: 'a' }, schema] });

type Row = [what: string, base: object, revision: object, ...string[]];
const rows: Row[] = [
  [
    'items that must differ now',
    list,
    { ...list, uniqueItems: true },
    'unique-items-added uniqueItems false → true at / | /uniqueItems',
  ],
  [
    'items that need not differ',
    { ...list, uniqueItems: true },
    list,
    'unique-items-removed uniqueItems true → false at /uniqueItems | /',
  ],
  [
    'a type in a part',
    in1(text),
    in1({ type: ['string', 'integer'] }),
    'type-added type ["string"] → ["integer","string"] at /allOf/1/type | /allOf/1/type of "integer"',
  ],
  [
    'fractions',
    { type: 'integer' },
    { type: 'number' },
    'type-added type ["integer"] → ["number"] at /type | /type of "number"',
  ],
  [
    'integers alone',
    { type: 'number' },
    { type: 'integer' },
    'type-removed type ["number"] → ["integer"] at /type | /type of "number"',
  ],
  ['a list of values', text, { type: 'string', enum: ['a'] }, 'enum-added enum - → ["a"] at / | /enum'],
  ['no list any more', { type: 'string', enum: ['a'] }, text, 'enum-removed enum ["a"] → - at /enum | /'],
  [
    'what two lists have in common',
    { allOf: [{ enum: ['a', 'b'] }, { enum: ['b', 'c'] }] },
    { enum: ['b', 'c'] },
    'enum-value-added enum ["b"] → ["b","c"] at /allOf/0/enum | /enum of "c"',
  ],
  ['another constant', { const: 'a' }, { const: 'b' }, 'const-changed enum ["a"] → ["b"] at /enum | /enum'],
  [
    'a constant that became two others',
    { const: 'a' },
    { enum: ['b', 'c'] },
    'enum-value-removed enum ["a"] → ["b","c"] at /enum | /enum of "a"',
    'enum-value-added enum ["a"] → ["b","c"] at /enum | /enum of "b"',
    'enum-value-added enum ["a"] → ["b","c"] at /enum | /enum of "c"',
  ],
  [
    'the tightest of two bounds',
    { allOf: [{ minimum: 1 }, { minimum: 3 }], type: 'integer' },
    { type: 'integer', minimum: 2 },
    'minimum-lowered minimum 3 → 2 at /allOf/1/minimum | /minimum',
  ],
  [
    'the tightest of two from above',
    { allOf: [{ maximum: 3 }, { maximum: 1 }], type: 'integer' },
    { type: 'integer', maximum: 2 },
    'maximum-raised maximum 1 → 2 at /allOf/1/maximum | /maximum',
  ],
  [
    'a strict bound beside an equal one',
    { type: 'number', minimum: 1, exclusiveMinimum: 1 },
    { type: 'number', minimum: 1 },
    'minimum-lowered minimum 1 → 1 at /exclusiveMinimum | /minimum',
  ],
  [
    'a bound that became strict',
    { type: 'number', maximum: 1 },
    { type: 'number', exclusiveMaximum: 1 },
    'maximum-lowered exclusiveMaximum 1 → 1 at /maximum | /exclusiveMaximum',
  ],
  [
    'a strict bound that became another',
    { type: 'number', exclusiveMaximum: 1 },
    { type: 'number', maximum: 1 },
    'maximum-raised maximum 1 → 1 at /exclusiveMaximum | /maximum',
  ],
  [
    'a length in place of none',
    text,
    in1({ type: 'string', maxLength: 3 }),
    'max-length-added maxLength - → 3 at / | /allOf/1/maxLength',
  ],
  [
    'no length any more',
    { type: 'string', minLength: 3 },
    text,
    'min-length-removed minLength 3 → - at /minLength | /',
  ],
  [
    'a further pattern',
    { type: 'string', pattern: '^a' },
    { type: 'string', pattern: '^a', allOf: [{ pattern: 'b$' }] },
    'pattern-added pattern "^a" → "b$" at /pattern | /allOf/0/pattern',
  ],
  [
    'one pattern of two',
    { type: 'string', pattern: '^a', allOf: [{ pattern: 'b$' }] },
    { type: 'string', pattern: '^a' },
    'pattern-removed pattern "b$" → "^a" at /allOf/0/pattern | /pattern',
  ],
  [
    'another step',
    { type: 'integer', multipleOf: 2 },
    { type: 'integer', multipleOf: 3 },
    'multiple-of-changed multipleOf 2 → 3 at /multipleOf | /multipleOf',
  ],
  ['a union in place of none', thing, { ...thing, anyOf: [a, b] }, 'any-of-added anyOf - → 2 at / | /anyOf'],
  ['no union any more', in1({ ...thing, oneOf: [a, b, c] }), thing, 'one-of-removed oneOf 3 → - at /allOf/1/oneOf | /'],
  [
    'one union of two',
    { allOf: [{ anyOf: [a, b] }, { anyOf: [a, c] }] },
    { anyOf: [a, b] },
    'any-of-removed anyOf 2 → - at /allOf/1/anyOf | /',
  ],
  [
    'a branch with a title',
    { oneOf: [a, b] },
    { oneOf: [a, b, { title: 'Third', ...c }] },
    'one-of-branch-added oneOf - → "Third" at /oneOf | /oneOf/2',
  ],
  [
    'a branch less',
    { anyOf: [{ title: 'First', ...a }, b, c] },
    { anyOf: [c, b] },
    'any-of-branch-removed anyOf "First" → - at /anyOf/0 | /anyOf',
  ],
  ['a negation', text, { ...text, not: { const: 'a' } }, 'not-added not - → true at / | /not'],
  ['no negation any more', { ...text, not: { const: 'a' } }, text, 'not-removed not true → - at /not | /'],
  [
    'another negation',
    { ...text, not: { const: 'a' } },
    in1({ ...text, not: { const: 'b' } }),
    'not-changed not true → true at /not | /allOf/1/not',
  ],
  [
    'a condition',
    text,
    { ...text, if: { minLength: 2 }, then: { maxLength: 5 } },
    'condition-added if - → true at / | /if',
  ],
  [
    'no condition any more',
    { ...text, if: { minLength: 2 }, else: { const: '' } },
    text,
    'condition-removed if true → - at /if | /',
  ],
  [
    'another end of a condition',
    { ...text, if: { minLength: 2 }, then: { maxLength: 5 } },
    { ...text, if: { minLength: 2 }, then: { maxLength: 4 } },
    'condition-changed if true → true at /if | /if',
  ],
  [
    'another other end',
    { ...text, if: { minLength: 2 }, else: { const: '' } },
    { ...text, if: { minLength: 2 }, else: { const: 'a' } },
    'condition-changed if true → true at /if | /if',
  ],
  ...(
    [
      ['propertyNames', 'property-names', { maxLength: 3 }, { maxLength: 2 }],
      ['dependentRequired', 'dependent-required', { a: ['b'] }, { a: ['b', 'c'] }],
      ['dependentSchemas', 'dependent-schemas', { a: { required: ['b'] } }, { a: { required: ['c'] } }],
    ] as const
  ).flatMap(([keyword, kind, one, other]): Row[] => [
    [`${keyword}`, thing, { ...thing, [keyword]: one }, `${kind}-added ${keyword} - → true at / | /${keyword}`],
    [`no ${keyword}`, in1({ [keyword]: one }), {}, `${kind}-removed ${keyword} true → - at /allOf/1/${keyword} | /`],
    [
      `other ${keyword}`,
      { [keyword]: one },
      { [keyword]: other },
      `${kind}-changed ${keyword} true → true at /${keyword} | /${keyword}`,
    ],
    [`the same ${keyword}`, { [keyword]: one }, in1({ [keyword]: structuredClone(one) })],
  ]),
  [
    'unevaluated properties',
    object({ a: text }),
    object({ a: text }, { unevaluatedProperties: text }),
    'unevaluated-properties-added unevaluatedProperties - → true at / | /unevaluatedProperties',
  ],
  [
    'other unevaluated properties',
    object({ a: text }, { unevaluatedProperties: whole }),
    object({ a: text }, { unevaluatedProperties: text }),
    'unevaluated-properties-changed unevaluatedProperties true → true at /unevaluatedProperties | /unevaluatedProperties',
  ],
  [
    'a property that must be there',
    object({ a: text }),
    in1(object({ a: text }, { required: ['a'] })),
    'property-became-required required false → true at /properties/a | /allOf/1/properties/a',
  ],
  [
    'a property that nobody describes',
    { ...thing, required: ['a'] },
    thing,
    'property-became-optional required true → false at /required | /',
  ],
  [
    'a new property, with its kind',
    object({}),
    object({ a: { type: 'string', format: 'date' } }),
    'property-added properties - → {"type":["string"],"format":"date"} at / | /properties/a',
  ],
];

describe('a fact is told of', () => {
  test.each(rows)('%s', (_what, base, revision, ...expected) => {
    expect(facts(base, revision).sort()).toEqual([...expected].sort());
  });
});

describe('branches are paired', () => {
  const long = { type: 'string', maxLength: 5 };
  test.each<[string, object, object, string]>([
    [
      'by their constants',
      { oneOf: [kind('a', { x: text }), kind('b', { x: text })] },
      { oneOf: [kind('b', { x: text }), kind('a', { x: long })] },
      'max-length-added maxLength - → 5 at /oneOf/0/properties/x | /oneOf/1/properties/x/maxLength',
    ],
    [
      'by their type',
      { anyOf: [whole, { type: 'array' }, text] },
      { anyOf: [{ type: 'array' }, long, whole] },
      'max-length-added maxLength - → 5 at /anyOf/2 | /anyOf/1/maxLength',
    ],
    [
      'by their titles',
      {
        anyOf: [
          { title: 'One', ...object({ x: text }) },
          { title: 'Two', ...object({ x: text, y: text }) },
        ],
      },
      {
        anyOf: [
          { title: 'Two', ...object({ x: text, y: text }) },
          { title: 'One', ...object({ x: long }) },
        ],
      },
      'max-length-added maxLength - → 5 at /anyOf/0/properties/x | /anyOf/1/properties/x/maxLength',
    ],
    [
      'by the properties that they share',
      { anyOf: [object({ p: text, q: text, r: text }), object({ s: text, t: text })] },
      { anyOf: [object({ s: text, t: long }), object({ p: text, q: text, r: text })] },
      'max-length-added maxLength - → 5 at /anyOf/1/properties/t | /anyOf/0/properties/t/maxLength',
    ],
  ])('%s', (_what, base, revision, expected) => expect(facts(base, revision)).toEqual([expected]));

  test('and not where they are of other kinds', () => {
    expect(facts({ anyOf: [text, kind('a'), kind('b')] }, { anyOf: [text, kind('b'), kind('c')] })).toEqual([
      'any-of-branch-removed anyOf - → - at /anyOf/1 | /anyOf',
      'any-of-branch-added anyOf - → - at /anyOf | /anyOf/2',
    ]);
  });
});

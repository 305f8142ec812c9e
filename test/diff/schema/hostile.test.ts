/** Schemas made to cost time: every comparison ends within its steps, with a verdict or with a reason, and nothing is thrown. */
import { expect, test } from 'vitest';
import { Budget, createComparison } from '../../../src/diff/schema/index.ts';
import { use } from './support.ts';

const text = { type: 'string' };
const whole = { type: 'integer' };
type Schema = Record<string, unknown>;

/** Compares `#/defs/s0` of two documents, all effects included; the verdicts, and the steps that it took. */
function compare(base: Schema, revision: Schema, dialect: '3.0' | '3.1' = '3.0') {
  const budget = new Budget(limit);
  const entry = { $ref: '#/defs/s0' };
  const result = createComparison({ budget }).differences(
    use(entry, dialect, { defs: base }),
    use(entry, dialect, { defs: revision }),
    'request',
  );
  const effects = result.differences
    .slice(0, 200)
    .flatMap(difference => [difference.narrows().is, difference.widens().is]);
  const verdicts = [result.narrowed().verdict, result.widened().verdict];
  return { verdicts, effects, steps: budget.spent };
}

const limit = 40_000;
/** The last question may go beyond it: that of 1,000 branches compares each with each. */
const atMost = limit + 90_000;

function layers(count: number, layer: (next: object) => object, last: object): Schema {
  const all: Schema = {};
  for (let index = 0; index < count; index++) all['s' + index] = layer({ $ref: '#/defs/s' + (index + 1) });
  all['s' + count] = last;
  return all;
}

function nested(depth: number, wrap: (inner: object) => object, last: object): Schema {
  let schema = last;
  for (let index = 0; index < depth; index++) schema = wrap(schema);
  return { s0: schema };
}

const decided: Record<string, [(last: object) => Schema, ('3.0' | '3.1')?]> = {
  'a fan-out of 2^30 by properties': [
    last => layers(30, next => ({ type: 'object', properties: { a: next, b: next } }), last),
  ],
  'a fan-out of 2^30 by allOf': [last => layers(30, next => ({ allOf: [next, next] }), last)],
  'a fan-out of 2^30 by anyOf': [last => layers(30, next => ({ anyOf: [next, next] }), last)],
  'a fan-out of 2^30 by branches that differ': [
    last =>
      layers(
        30,
        next => ({
          anyOf: ['x', 'y'].map(name => ({ type: 'object', properties: { [name]: next }, required: [name] })),
        }),
        last,
      ),
  ],
  '195 objects in one another': [last => nested(195, inner => ({ type: 'object', properties: { a: inner } }), last)],
  '195 arrays in one another': [last => nested(195, inner => ({ type: 'array', items: inner }), last)],
  '195 negations': [last => nested(195, inner => ({ not: inner }), last)],
  '195 conditions': [
    last => nested(195, inner => ({ if: { type: 'string', minLength: 1 }, then: inner, else: inner }), last),
    '3.1',
  ],
};

for (const [name, [build, dialect]] of Object.entries(decided)) {
  test(`${name}: decided`, () => {
    const { verdicts, steps } = compare(build(text), build(whole), dialect);
    expect(verdicts).toEqual(['refuted', 'refuted']);
    expect(steps).toBeLessThan(atMost);
    const same = compare(build(text), build({ allOf: [text] }), dialect);
    expect(same.verdicts).toEqual(['contained', 'contained']);
    expect(same.steps).toBeLessThan(atMost);
  });
}

const list = (count: number, value: (index: number) => unknown) =>
  Array.from({ length: count }, (_, index) => value(index));
const ended: Record<string, [Schema, Schema, ('3.0' | '3.1')?]> = {
  'a ring of references': [{ s0: { $ref: '#/defs/s1' }, s1: { $ref: '#/defs/s0' } }, { s0: text }],
  'a schema that is its own allOf': [
    { s0: { allOf: [{ $ref: '#/defs/s0' }], type: 'object' } },
    { s0: { type: 'object' } },
  ],
  'a schema that is its own negation': [{ s0: { not: { $ref: '#/defs/s0' } } }, { s0: text }],
  'a chain of 5,000 references': [
    layers(5000, next => ({ type: 'object', properties: { a: next } }), text),
    layers(5000, next => ({ type: 'object', properties: { a: next } }), whole),
  ],
  '10,000 enum values, all others': [
    { s0: { enum: list(10_000, index => 'a' + index) } },
    { s0: { enum: list(10_000, index => 'b' + index) } },
  ],
  '60 branches that overlap': [
    { s0: { oneOf: list(60, index => ({ properties: { ['p' + index]: text } })) } },
    { s0: { oneOf: list(60, index => ({ properties: { ['p' + index]: whole } })) } },
  ],
  '1,000 branches': [
    { s0: { oneOf: list(1000, index => ({ properties: { ['p' + index]: text } })) } },
    { s0: { oneOf: list(1000, index => ({ properties: { ['p' + index]: whole } })) } },
  ],
  'huge counts': [
    { s0: { minLength: 1e9, minItems: 1e9, minProperties: 1e9 } },
    { s0: { minLength: 2e9, minItems: 2e9, minProperties: 2e9 } },
  ],
  'numbers of 300 digits': [
    { s0: { type: 'number', multipleOf: 1e-300 } },
    { s0: { type: 'number', multipleOf: 3e-300, maximum: 1e300 } },
  ],
  'wrong kinds everywhere': [
    {
      s0: {
        type: 5,
        properties: [1],
        allOf: 'x',
        anyOf: [],
        required: 'a',
        enum: 'q',
        items: 3,
        pattern: '(',
        minimum: 'x',
        format: {},
        if: null,
      },
    },
    { s0: { type: 'string', pattern: '(' } },
    '3.1',
  ],
  'names of prototypes': [
    { s0: JSON.parse('{"properties":{"__proto__":{"type":"string"}},"required":["__proto__","toString"]}') },
    { s0: JSON.parse('{"properties":{"__proto__":{"type":"integer"}},"required":["constructor"]}') },
  ],
};
for (const pattern of [
  '^(a+)+$',
  '(x+x+)+y',
  '^(a?){500}a{500}$',
  '(a|b)*a(a|b){15}',
  '([a-z]{0,50}){0,50}',
  '(?=(a+)+$)b',
  '^(a)\\1$',
]) {
  ended[`the pattern ${pattern}`] = [
    { s0: { type: 'string', pattern } },
    { s0: { type: 'string', pattern: pattern.replace('a', '[ab]') } },
  ];
}

for (const [name, [base, revision, dialect]] of Object.entries(ended)) {
  test(`${name}: ended`, () => {
    const { verdicts, steps } = compare(base, revision, dialect);
    expect(verdicts).toHaveLength(2);
    expect(steps).toBeLessThan(atMost);
  });
}

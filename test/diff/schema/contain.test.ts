/** Containment keyword by keyword, both ways. */
import { describe, expect, test } from 'vitest';
import { type Reading, relation } from './support.ts';

const object = (properties: Record<string, unknown>, rest: object = {}) => ({ type: 'object', properties, ...rest });
const text = { type: 'string' };
const whole = { type: 'integer' };

/** A schema, how its values lie to the other's (`<` inside, `=` equal, `>` around, `!` neither), the other. */
const table: Record<string, [unknown, string, unknown, Reading?][]> = {
  types: [
    [text, '<', { type: ['string', 'null'] }],
    [whole, '<', { type: 'number' }],
    [text, '!', whole],
    [{}, '=', true],
    [false, '<', text],
    [{ not: {} }, '=', false],
    [{ type: ['null', 'boolean', 'number', 'string', 'array', 'object'] }, '=', {}],
    [{ type: 'string', nullable: true }, '>', text, { dialect: '3.0' }],
    [{ type: 'string', nullable: true }, '=', text, { dialect: '3.1' }],
    [{ type: 'string', 'x-nullable': true }, '>', text, { dialect: '2.0' }],
    [{ nullable: true, enum: ['a'] }, '=', { enum: ['a'] }, { dialect: '3.0' }],
    [{ anyOf: [text, { type: 'null' }] }, '=', { type: ['string', 'null'] }],
    [{ oneOf: [text, { type: 'null' }] }, '=', { type: ['null', 'string'] }],
  ],
  'listed values': [
    [{ enum: ['a', 'b'] }, '<', { enum: ['b', 'c', 'a'] }],
    [{ enum: ['a'] }, '=', { const: 'a' }],
    [{ const: 1 }, '=', { const: 1.0 }],
    [{ enum: [{ a: 1, b: [2] }] }, '=', { const: { b: [2], a: 1 } }],
    [{ enum: ['a', 1] }, '<', { type: ['string', 'integer'] }],
    [{ type: 'string', enum: ['a', 1] }, '=', { const: 'a' }],
    [{ type: 'boolean' }, '=', { enum: [true, false] }],
    [{ type: 'null' }, '=', { const: null }],
    [{ type: 'string', not: { enum: ['a'] } }, '<', text],
    [{ type: 'integer', minimum: 1, maximum: 3 }, '=', { enum: [1, 2, 3] }],
  ],
  numbers: [
    [{ type: 'integer', minimum: 5 }, '=', { type: 'integer', exclusiveMinimum: 4 }],
    [{ type: 'number', minimum: 5, exclusiveMinimum: true }, '<', { type: 'number', minimum: 5 }, { dialect: '3.0' }],
    [{ type: 'number', exclusiveMinimum: 5 }, '<', { type: 'number', minimum: 5 }],
    [{ type: 'integer', minimum: 4.5 }, '=', { type: 'integer', minimum: 5 }],
    [{ type: 'number', multipleOf: 0.1 }, '<', { type: 'number', multipleOf: 0.01 }],
    [{ type: 'number', multipleOf: 6 }, '<', { type: 'number', multipleOf: 3 }],
    [{ type: 'number', multipleOf: 6 }, '=', { type: 'number', allOf: [{ multipleOf: 2 }, { multipleOf: 3 }] }],
    [{ type: 'number', multipleOf: 4 }, '!', { type: 'number', multipleOf: 6 }],
    [{ type: 'integer' }, '=', { type: 'number', multipleOf: 1 }],
    [{ type: 'number', minimum: 2, maximum: 1 }, '=', false],
    [{ type: 'integer', exclusiveMinimum: 1, exclusiveMaximum: 2 }, '=', false],
    [{ type: 'integer', format: 'int32' }, '<', { type: 'integer', format: 'int64' }],
    [{ type: 'integer', format: 'int64' }, '<', whole],
    [{ type: 'number', format: 'float' }, '<', { type: 'number' }],
  ],
  strings: [
    [{ type: 'string', minLength: 2 }, '<', { type: 'string', minLength: 1 }],
    [{ type: 'string', maxLength: 0 }, '=', { const: '' }],
    [{ type: 'string', pattern: '^[a-z]+$' }, '<', { type: 'string', pattern: '^[a-z0-9]+$' }],
    [{ type: 'string', pattern: '^a{3}$' }, '=', { const: 'aaa' }],
    [{ type: 'string', pattern: '^[ab]$' }, '=', { enum: ['a', 'b'] }],
    [{ type: 'string', pattern: '^.{3,5}$' }, '<', { type: 'string', minLength: 3, maxLength: 5 }],
    [{ type: 'string', pattern: '^(?=.*\\d)(?=.*[A-Z]).{8,}$' }, '<', { type: 'string', minLength: 8 }],
    [
      { type: 'string', pattern: '^(?=.*\\d)(?=.*[A-Z]).{8,}$' },
      '<',
      { type: 'string', pattern: '^(?=.*[A-Z]).{8,}$' },
    ],
    [{ type: 'string', pattern: '^(?!admin)' }, '<', { type: 'string', pattern: '^(?!admin$)' }],
    [{ type: 'string', pattern: '^(?!a|b)' }, '=', { type: 'string', pattern: '^(?!a)(?!b)' }],
    [{ type: 'string', pattern: '^(?!admin$).*$' }, '<', text],
    [{ type: 'string', pattern: 'a' }, '!', { type: 'string', pattern: 'b' }],
    [{ type: 'string', pattern: '.*' }, '=', text],
    [{ type: 'string', pattern: '^.*$' }, '=', text],
    [{ type: 'string', pattern: '^\\p{Lu}' }, '<', { type: 'string', pattern: '^\\p{L}' }],
    [{ type: 'string', pattern: '^(a|aa)+$' }, '=', { type: 'string', pattern: '^a+$' }],
    [{ type: 'string', format: 'date' }, '!', { type: 'string', format: 'date-time' }],
    [{ type: 'string', format: 'date' }, '<', { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d$' }],
    [{ type: 'string', format: 'date' }, '<', { type: 'string', maxLength: 10 }],
    [{ type: 'string', format: 'uuid' }, '<', text],
    [{ type: 'string', format: 'password' }, '=', text],
    [{ type: 'string', format: 'our-own' }, '=', text],
    [{ type: 'string', format: 'int64' }, '=', text],
    [{ type: 'string', format: 'email' }, '<', { type: 'string', format: 'idn-email' }],
  ],
  arrays: [
    [{ type: 'array', items: whole }, '<', { type: 'array', items: { type: 'number' } }],
    [{ type: 'array', items: false }, '=', { type: 'array', maxItems: 0 }],
    [
      { type: 'array', prefixItems: [text], items: false },
      '<',
      { type: 'array', prefixItems: [text, whole], items: false },
    ],
    [{ type: 'array', prefixItems: [text, whole] }, '<', { type: 'array', prefixItems: [text] }],
    [{ type: 'array', prefixItems: [text], items: text }, '=', { type: 'array', items: text }],
    [{ type: 'array', uniqueItems: true, items: { type: 'boolean' } }, '<', { type: 'array', maxItems: 2 }],
    [{ type: 'array', uniqueItems: true }, '<', { type: 'array' }],
    [{ type: 'array', contains: text }, '<', { type: 'array', minItems: 1 }],
    [{ type: 'array', contains: text, minContains: 2 }, '<', { type: 'array', contains: text }],
    [{ type: 'array', contains: text, minContains: 0 }, '=', { type: 'array' }],
    [{ type: 'array', contains: text, maxContains: 1 }, '!', { type: 'array', maxItems: 1 }],
    [{ type: 'array', items: text, minItems: 1 }, '<', { type: 'array', contains: text }],
    [
      { type: 'array', prefixItems: [text], unevaluatedItems: false },
      '=',
      { type: 'array', prefixItems: [text], items: false },
    ],
  ],
  objects: [
    [object({ a: text }, { required: ['a'] }), '<', object({ a: text })],
    [object({ a: text }, { additionalProperties: false }), '<', object({ a: text })],
    [object({ a: text, b: whole }), '<', object({ a: text })],
    [
      object({ a: text }, { additionalProperties: false }),
      '<',
      object({ a: text, b: whole }, { additionalProperties: false }),
    ],
    [object({}, { additionalProperties: false }), '=', { type: 'object', maxProperties: 0 }],
    [object({ a: false }), '=', { type: 'object', not: { required: ['a'] } }],
    [
      { type: 'object', additionalProperties: whole },
      '<',
      { type: 'object', additionalProperties: { type: 'number' } },
    ],
    [
      { type: 'object', patternProperties: { '^x': text } },
      '!',
      { type: 'object', patternProperties: { '^x': whole } },
    ],
    [{ type: 'object', patternProperties: { '': text } }, '=', { type: 'object', additionalProperties: text }],
    [
      { type: 'object', propertyNames: { pattern: '^[a-z]+$' } },
      '<',
      { type: 'object', patternProperties: { '^[A-Z]': false } },
    ],
    [{ type: 'object', propertyNames: false }, '=', { type: 'object', maxProperties: 0 }],
    [
      { type: 'object', dependentRequired: { a: ['b'] } },
      '=',
      { type: 'object', dependentSchemas: { a: { required: ['b'] } } },
    ],
    [{ type: 'object', required: ['a', 'b'] }, '<', { type: 'object', minProperties: 2 }],
    [object({ a: text }, { unevaluatedProperties: false }), '=', object({ a: text }, { additionalProperties: false })],
    [
      { allOf: [object({ a: text }), object({ b: text })], unevaluatedProperties: false },
      '=',
      object({ a: text, b: text }, { additionalProperties: false }),
    ],
    [
      { allOf: [object({ a: text }, { additionalProperties: false }), object({ b: text })] },
      '=',
      object({ a: text }, { additionalProperties: false }),
    ],
  ],
  unions: [
    [{ anyOf: [text, whole] }, '=', { anyOf: [whole, text, { type: 'string', maxLength: 3 }] }],
    [{ oneOf: [text, whole] }, '=', { anyOf: [text, whole] }],
    [{ oneOf: [whole, { type: 'number' }] }, '!', { oneOf: [whole] }],
    [{ oneOf: [text, text] }, '=', false],
    [
      {
        oneOf: [object({ t: { const: 'a' } }, { required: ['t'] }), object({ t: { const: 'b' } }, { required: ['t'] })],
      },
      '=',
      object({ t: { enum: ['a', 'b'] } }, { required: ['t'] }),
    ],
    [
      {
        anyOf: [
          { type: 'integer', minimum: 0 },
          { type: 'integer', maximum: 0 },
        ],
      },
      '=',
      whole,
    ],
    [{ not: { type: 'string' } }, '=', { type: ['null', 'boolean', 'number', 'array', 'object'] }],
    [{ not: { not: text } }, '=', text],
    [{ if: text, then: { minLength: 2 }, else: whole }, '=', { anyOf: [{ type: 'string', minLength: 2 }, whole] }],
    [{ if: text }, '=', {}],
    [{ allOf: [{ minimum: 1 }, { maximum: 5 }, { type: 'integer' }] }, '=', { enum: [1, 2, 3, 4, 5] }],
  ],
  'references and dialects': [
    [{ $ref: '#/$defs/a', maxLength: 2, $defs: { a: text } }, '<', text],
    [{ $ref: '#/definitions/a', maxLength: 2, definitions: { a: text } }, '=', text, { dialect: '3.0' }],
    [object({ next: { $ref: '#' }, v: whole }), '<', object({ next: { $ref: '#' }, v: { type: 'number' } })],
    [object({ next: { $ref: '#' } }), '=', object({ next: object({ next: { $ref: '#' } }) })],
    [object({ next: { $ref: '#' } }, { required: ['next'] }), '=', false],
    [{ const: 'a' }, '=', {}, { dialect: '3.0' }],
    [{ $dynamicRef: '#/$defs/a', $defs: { a: text } }, '=', text],
  ],
  'the open world': [
    [object({ a: text }), '=', object({ a: text, b: whole }), { world: 'open' }],
    [object({ a: text }), '>', object({ a: text, b: whole }, { required: ['b'] }), { world: 'open' }],
    [object({ a: text }), '>', object({ a: text }, { additionalProperties: false }), { world: 'open' }],
    [
      object({}, { additionalProperties: text }),
      '!',
      object({ b: whole }, { additionalProperties: text }),
      { world: 'open' },
    ],
    [
      { anyOf: [object({ b: text }), object({ c: text }, { required: ['c'] })] },
      '!',
      object({ b: whole }),
      { world: 'open' },
    ],
  ],
  directions: [
    [
      object({ id: { type: 'string', readOnly: true } }, { required: ['id'] }),
      '=',
      object({}),
      { direction: 'request', dialect: '3.0' },
    ],
    [
      object({ id: { type: 'string', readOnly: true } }, { required: ['id'] }),
      '<',
      object({}),
      { direction: 'response', dialect: '3.0' },
    ],
    [
      object({ p: { type: 'string', writeOnly: true } }, { required: ['p'] }),
      '=',
      object({}),
      { direction: 'response', dialect: '3.0' },
    ],
    [
      { allOf: [object({ id: { type: 'string', readOnly: true } }), { required: ['id'] }] },
      '=',
      object({}),
      { direction: 'request', dialect: '3.0' },
    ],
  ],
};

for (const [group, rows] of Object.entries(table)) {
  describe(group, () => {
    for (const [a, expected, b, reading] of rows) {
      test(`${JSON.stringify(a)} ${expected} ${JSON.stringify(b)}`, () => {
        expect(relation(a, b, reading)).toBe(expected);
        const mirrored = expected === '<' ? '>' : expected === '>' ? '<' : expected;
        expect(relation(b, a, reading)).toBe(mirrored);
      });
    }
  });
}

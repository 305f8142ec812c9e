/** Documents that attack: rings, fan-out, depth, long lists and patterns end in a verdict within their steps (T-05, T-09). */
import { describe, expect, it } from 'vitest';
import { diffTrees } from '../../src/diff/diff.ts';
import { Budget } from '../../src/diff/schema/index.ts';
import { changesBetween, policyOf, treeOf } from './support.ts';

const document = (schema: unknown, schemas: object = {}) => ({
  openapi: '3.1.0',
  info: { title: 'a', version: '1.0.0' },
  paths: {
    '/a': {
      post: {
        requestBody: { content: { 'application/json': { schema } } },
        responses: { '200': { content: { 'application/json': { schema } } } },
      },
    },
  },
  components: { schemas },
});
const text = { type: 'string' };
const whole = { type: 'integer' };
const to = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** Each level refers to the next in four places. */
function fan(end: object): object {
  const schemas: Record<string, object> = { A20: end };
  for (let level = 0; level < 20; level++) {
    const next = to(`A${level + 1}`);
    schemas[`A${level}`] = { anyOf: [next, { type: 'object', properties: { x: next, y: next, z: next } }] };
  }
  return document(to('A0'), schemas);
}

/** All schemas refer to one another. */
function web(count: number, limit: number): object {
  const schemas = Object.fromEntries(
    many(count, index => [
      `S${index}`,
      {
        type: 'object',
        properties: {
          ...Object.fromEntries(many(4, link => [`r${link}`, to(`S${(index * 7 + link * 13) % count}`)])),
          v: { type: 'string', maxLength: limit + index },
        },
      },
    ]),
  );
  const paths = Object.fromEntries(
    many(count, index => [
      `/a${index}`,
      { get: { responses: { '200': { content: { 'application/json': { schema: to(`S${index}`) } } } } } },
    ]),
  );
  return { openapi: '3.1.0', info: { title: 'a', version: '1.0.0' }, paths, components: { schemas } };
}

function nested(depth: number, inner: object): object {
  return many(depth, () => 0).reduce<object>(schema => ({ type: 'object', properties: { a: schema } }), inner);
}

/** A schema in which all properties of a base are others in the revision. */
const objects = (count: number, base: object, revision: object, rest: (count: number) => object = () => ({})) => {
  const make = (schema: object) => ({
    type: 'object',
    properties: Object.fromEntries(many(count, index => [`p${index}`, schema])),
    ...rest(count),
  });
  return [document(make(base)), document(make(revision))] as const;
};
/** The same schema made with one and with the other inside. */
const both = (make: (inner: object) => object, base: object, revision: object) =>
  [document(make(base)), document(make(revision))] as const;
/** Components made with one and with the other inside. */
const components = (make: (inner: object) => Record<string, object>, base: object, revision: object) =>
  [document(to('S0'), make(base)), document(to('S0'), make(revision))] as const;
const chain = (count: number, link: (next: object, index: number) => object, end: object) => ({
  ...Object.fromEntries(many(count, index => [`S${index}`, link(to(`S${index + 1}`), index)])),
  [`S${count}`]: end,
});
const paths = (count: number, template: (index: number) => string, name: string) => ({
  openapi: '3.0.3',
  info: { title: 'a', version: '1.0.0' },
  paths: Object.fromEntries(
    many(count, index => [
      template(index),
      { get: { parameters: [{ name, in: 'path', required: true, schema: text }], responses: {} } },
    ]),
  ),
});
const parameters = (count: number, schema: object) => ({
  openapi: '3.0.3',
  info: { title: 'a', version: '1.0.0' },
  paths: {
    '/a': { get: { parameters: many(count, index => ({ name: `p${index}`, in: 'query', schema })), responses: {} } },
  },
});
const servers = (host: string) => ({
  openapi: '3.1.0',
  info: { title: 'a', version: '1.0.0' },
  servers: many(300, index => ({
    url: `https://{a}.${host}${index}.ca`,
    variables: { a: { default: 'v0', enum: many(60, value => `v${value}`) } },
  })),
  paths: Object.fromEntries(many(100, index => [`/${host}${index}`, { get: { responses: {} } }])),
});
const mapping = (prefix: string, target: string) =>
  document(
    {
      oneOf: [to('A')],
      discriminator: {
        propertyName: 'k',
        mapping: Object.fromEntries(many(1000, index => [`${prefix}${index}`, `#/components/schemas/${target}`])),
      },
    },
    { A: text, B: text },
  );
/** All of them extend one schema, or each the one before. */
const family = (count: number, parent: 'Pet' | 'C', inner: object) =>
  document(to('Pet'), {
    Pet: { type: 'object', required: ['k'], properties: { k: text }, discriminator: { propertyName: 'k' } },
    ...Object.fromEntries(
      many(count, index => [
        `C${index}`,
        {
          allOf: [
            to(parent === 'Pet' || index === 0 ? 'Pet' : `C${index - 1}`),
            { type: 'object', properties: { [`x${index}`]: inner } },
          ],
        },
      ]),
    ),
  });
const nest = (depth: number, inner: object): object =>
  depth === 0
    ? inner
    : {
        anyOf: [
          { type: 'object', properties: { a: nest(depth - 1, inner) }, required: ['a'] },
          { type: 'array', items: nest(depth - 1, inner) },
        ],
      };
const conditions = (depth: number, inner: object): object =>
  depth === 0
    ? inner
    : {
        if: { type: 'object', required: [`c${depth}`] },
        then: conditions(depth - 1, inner),
        else: { allOf: [conditions(depth - 1, inner), { maxProperties: depth }] },
      };

const pairs: [string, readonly [object, object]][] = [
  [
    'a ring of references',
    [document(to('A'), { A: to('B'), B: to('A') }), document(to('A'), { A: { type: 'string' } })],
  ],
  [
    'a ring through allOf',
    [
      document(to('A'), { A: { allOf: [to('B')], minLength: 1 }, B: { allOf: [to('A')] } }),
      document(to('A'), { A: { allOf: [to('B')], minLength: 2 }, B: { allOf: [to('A')] } }),
    ],
  ],
  [
    'a ring of 200 schemas',
    components(
      end =>
        Object.fromEntries(
          many(200, index => [
            `S${index}`,
            { type: 'object', properties: { next: to(`S${(index + 1) % 200}`), v: index === 199 ? end : text } },
          ]),
        ),
      text,
      whole,
    ),
  ],
  ['fan-out', [fan({ type: 'string' }), fan({ type: 'string', maxLength: 3 })]],
  [
    'fan-out through required properties',
    components(
      end => chain(18, next => ({ type: 'object', required: ['x', 'y'], properties: { x: next, y: next } }), end),
      text,
      whole,
    ),
  ],
  [
    'fan-out through allOf',
    components(
      end => chain(25, (next, index) => ({ allOf: [next, { properties: { [`x${index}`]: next } }] }), end),
      text,
      whole,
    ),
  ],
  [
    'fan-out through items',
    components(end => chain(12, next => ({ type: 'array', minItems: 3, items: next }), end), text, whole),
  ],
  ['a web of 60 schemas', [web(60, 10), web(60, 12)]],
  ['depth', both(inner => nested(90, inner), text, whole)],
  [
    'a long enum',
    [
      document({ enum: many(20_000, index => `v${index}`) }),
      document({ enum: many(20_000, index => `v${index + 1}`) }),
    ],
  ],
  [
    'a long enum of other values',
    [document({ enum: many(10_000, index => `v${index}`) }), document({ enum: many(10_000, index => `w${index}`) })],
  ],
  ['many properties', objects(300, text, whole)],
  ['many required properties', objects(300, text, whole, count => ({ required: many(count, index => `p${index}`) }))],
  [
    'many branches',
    [
      document({ oneOf: many(100, index => ({ type: 'object', required: [`p${index}`] })) }),
      document({ oneOf: many(101, index => ({ type: 'object', required: [`p${index}`] })) }),
    ],
  ],
  [
    'many branches that changed',
    both(
      inner => ({
        oneOf: many(100, index => ({
          type: 'object',
          properties: { [`p${index}`]: inner },
          required: [`p${index}`],
        })),
      }),
      text,
      whole,
    ),
  ],
  [
    'many branches told apart by a constant',
    both(
      inner => ({
        oneOf: many(100, index => ({
          type: 'object',
          properties: { k: { const: `v${index}` }, x: inner },
          required: ['k'],
        })),
      }),
      text,
      whole,
    ),
  ],
  ['unions in one another', both(inner => nest(8, inner), text, whole)],
  [
    'unions times unions',
    both(
      inner => ({
        allOf: many(8, index => ({
          oneOf: many(10, other => ({ properties: { [`p${other}`]: { ...inner, minLength: index } } })),
        })),
      }),
      text,
      { type: ['string', 'null'] },
    ),
  ],
  ['conditions in one another', both(inner => conditions(9, { properties: { x: inner } }), text, whole)],
  [
    'a hundred conditions',
    both(
      inner => ({
        allOf: many(100, index => ({
          if: { required: [`c${index}`] },
          then: { properties: { x: inner, [`y${index}`]: inner } },
        })),
      }),
      text,
      whole,
    ),
  ],
  [
    'dependent schemas in a ring',
    both(
      inner => ({
        type: 'object',
        dependentSchemas: Object.fromEntries(
          many(100, index => [
            `a${index}`,
            { properties: { [`b${index}`]: inner }, required: [`a${(index + 1) % 100}`] },
          ]),
        ),
      }),
      text,
      whole,
    ),
  ],
  [
    'patterns of property names',
    both(
      inner => ({
        type: 'object',
        additionalProperties: false,
        minProperties: 30,
        patternProperties: Object.fromEntries(many(4, index => [`^[a-z]{${index},}x`, inner])),
        propertyNames: { pattern: '^[a-m]+' },
      }),
      text,
      whole,
    ),
  ],
  [
    'what unions leave unevaluated',
    both(
      inner => ({
        allOf: many(8, index => ({
          anyOf: many(4, other => ({
            properties: { [`p${index}_${other}`]: inner },
            required: [`p${index}_${other}`],
          })),
        })),
        unevaluatedProperties: false,
      }),
      text,
      whole,
    ),
  ],
  [
    'patterns that backtrack',
    [document({ type: 'string', pattern: '^(a+)+$' }), document({ type: 'string', pattern: '^(a|a)*b$' })],
  ],
  [
    'patterns that are too large',
    [
      document({ type: 'string', pattern: '^(?:[a-z]{1,200}){1,200}$' }),
      document({ type: 'string', pattern: '^(?:[a-z0-9]{1,100}){1,300}$' }),
    ],
  ],
  [
    'many patterns',
    both(
      inner => ({
        type: 'object',
        properties: Object.fromEntries(
          many(100, index => [`p${index}`, { ...inner, pattern: `(a|b)*a(a|b){${8 + (index % 8)}}${index}` }]),
        ),
      }),
      text,
      { type: 'string', maxLength: 20 },
    ),
  ],
  [
    'counted items that must differ',
    both(
      inner => ({
        type: 'array',
        uniqueItems: true,
        minItems: 60,
        allOf: many(6, index => ({ contains: { ...inner, multipleOf: index + 2 }, minContains: 5 })),
      }),
      { type: 'integer' },
      { type: 'integer', minimum: 7 },
    ),
  ],
  ['places of a list', both(inner => ({ type: 'array', prefixItems: many(500, () => inner) }), text, whole)],
  [
    'dynamic references in a ring',
    components(
      inner => ({
        S0: { $dynamicAnchor: 'n', allOf: [{ $dynamicRef: '#m' }], minLength: 1 },
        S1: { $dynamicAnchor: 'm', anyOf: [{ $dynamicRef: '#n' }, inner] },
      }),
      text,
      whole,
    ),
  ],
  ['schemas that extend one with a discriminator', [family(150, 'Pet', text), family(150, 'Pet', whole)]],
  ['schemas that extend one another in a row', [family(150, 'C', text), family(150, 'C', whole)]],
  ['a mapping of 1,000 values', [mapping('m', 'A'), mapping('n', 'B')]],
  ['700 parameters', [parameters(700, text), parameters(700, whole)]],
  ['700 paths', [paths(700, index => `/a${index}/{x}`, 'x'), paths(700, index => `/a${index}/{y}`, 'y')]],
  [
    '700 paths with parameters that collide',
    [paths(700, index => `/{a${index}}/{x}`, 'x'), paths(700, index => `/{b${index}}/{y}`, 'y')],
  ],
  [
    'long paths that moved',
    [
      paths(200, index => `/a${index}${'/s'.repeat(29)}/{x}`, 'x'),
      paths(200, index => `/b${index}${'/s'.repeat(29)}/{x}`, 'x'),
    ],
  ],
  ['servers of many addresses', [servers('x'), servers('y')]],
];

describe('a verdict within the steps for', () => {
  it.each(pairs)('%s', async (_name, [base, revision]) => {
    // Far less than any document is granted.
    const budget = new Budget(8_000);
    const trees = { base: await treeOf(base), revision: await treeOf(revision) };
    const changes = diffTrees(trees, policyOf(), { budget });
    expect(changes.length).toBeGreaterThan(0);
    // One question more may have been under way.
    expect(budget.spent).toBeLessThan(50_000);
    // What could not be worked out says so.
    for (const change of changes.filter(one => one.proof === 'none')) expect(change.reason).toBeTruthy();
  });
});

it('says of everything that it is not worked out where there are no steps at all', async () => {
  const [base, revision] = objects(3, text, whole);
  const trees = { base: await treeOf(base), revision: await treeOf(revision) };
  const changes = diffTrees(trees, policyOf(), { budget: new Budget(0) });
  expect(changes.map(change => [change.proof, change.breaking])).toEqual([
    ['none', true],
    ['none', true],
  ]);
});

it('stops at the same place every time', async () => {
  const trees = { base: await treeOf(web(40, 10)), revision: await treeOf(web(40, 12)) };
  const changes = () => diffTrees(trees, policyOf(), { budget: new Budget(2_000) });
  const once = changes();
  expect(once.some(change => change.proof === 'none')).toBe(true);
  expect(changes()).toEqual(once);
});

it('takes names of prototypes for names', async () => {
  const base =
    '{"openapi":"3.0.0","info":{"title":"a","version":"1.0.0"},"paths":{"/constructor":{"get":{"responses":{"__proto__":{},"200":{}}}}},"components":{"schemas":{"__proto__":{"type":"string"}}}}';
  const revision = base.replace('"200"', '"toString"');
  expect((await changesBetween(base, revision)).map(change => change.id)).toContain('response-success-status-removed');
  expect(({} as Record<string, unknown>).type).toBeUndefined();
});

it('bounds callbacks that hold callbacks', async () => {
  const operation = (extra: object) => ({
    callbacks: { again: { '{$request.query.url}': { $ref: '#/paths/~1a' } } },
    ...extra,
  });
  const base = { openapi: '3.0.3', info: { title: 'a', version: '1.0.0' }, paths: { '/a': { post: operation({}) } } };
  const revision = { ...base, paths: { '/a': { post: operation({ summary: 'x' }) } } };
  expect((await changesBetween(base, revision)).map(change => change.id)).toContain('operation-text-changed');
});

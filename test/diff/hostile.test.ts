/** Documents that attack: rings, fan-out, depth, long lists and patterns end in a verdict within five seconds (T-05, T-09). */
import { describe, expect, it } from 'vitest';
import { changesBetween } from './support.ts';

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

const pairs: [string, object, object][] = [
  ['a ring of references', document(to('A'), { A: to('B'), B: to('A') }), document(to('A'), { A: { type: 'string' } })],
  [
    'a ring through allOf',
    document(to('A'), { A: { allOf: [to('B')], minLength: 1 }, B: { allOf: [to('A')] } }),
    document(to('A'), { A: { allOf: [to('B')], minLength: 2 }, B: { allOf: [to('A')] } }),
  ],
  ['fan-out', fan({ type: 'string' }), fan({ type: 'string', maxLength: 3 })],
  ['a web of schemas', web(40, 10), web(40, 12)],
  ['depth', document(nested(40, { type: 'string' })), document(nested(40, { type: 'integer' }))],
  [
    'a long enum',
    document({ enum: many(20_000, index => `v${index}`) }),
    document({ enum: many(20_000, index => `v${index + 1}`) }),
  ],
  [
    'many properties',
    document({ type: 'object', properties: Object.fromEntries(many(300, index => [`p${index}`, { type: 'string' }])) }),
    document({
      type: 'object',
      properties: Object.fromEntries(many(300, index => [`p${index}`, { type: 'integer' }])),
    }),
  ],
  [
    'many branches',
    document({ oneOf: many(40, index => ({ type: 'object', required: [`p${index}`] })) }),
    document({ oneOf: many(41, index => ({ type: 'object', required: [`p${index}`] })) }),
  ],
  [
    'patterns that backtrack',
    document({ type: 'string', pattern: '^(a+)+$' }),
    document({ type: 'string', pattern: '^(a|a)*b$' }),
  ],
  [
    'patterns that are too large',
    document({ type: 'string', pattern: '^(?:[a-z]{1,200}){1,200}$' }),
    document({ type: 'string', pattern: '^(?:[a-z0-9]{1,100}){1,300}$' }),
  ],
];

describe('a verdict in time for', () => {
  it.each(pairs)('%s', async (_name, base, revision) => {
    const start = performance.now();
    expect((await changesBetween(base, revision)).length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
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

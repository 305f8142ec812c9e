/** The stock functions find what Spectral's own find. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/document/document.ts';
import type { Target, Tree } from '../../../src/document/tree.ts';
import { stock } from '../../../src/lint/functions/stock.ts';
import { contextOf } from '../../support/context.ts';
import { agree, ours, plain, resolve, theirs } from './original.ts';

const runs = { numRuns: 300 };
const texts = [
  '',
  'a',
  'b',
  'id',
  'Id',
  'aB',
  'aB1',
  'a1B',
  'a-b',
  'a-B1',
  'A_B',
  'A-B2',
  '10',
  '9',
  'ä',
  'é',
  'x y',
  '-',
  'abcAbc',
];
const scalar = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, true, false, 0, 1, 2, 2.5, -1, 1e300, Number.NaN, ...texts),
  fc.string(),
);
const { json } = fc.letrec<{ json: unknown }>(tie => ({
  json: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    scalar,
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...texts, '__proto__', 'constructor', '2', '1'), tie('json'), { maxKeys: 4 }),
  ),
}));

/** Valid options of each function. */
const validOptions: Record<string, fc.Arbitrary<unknown>> = {
  alphabetical: fc.constantFrom(null, {}, { keyedBy: 'id' }, { keyedBy: 'a' }),
  casing: fc.record(
    {
      type: fc.constantFrom('flat', 'camel', 'pascal', 'kebab', 'cobol', 'snake', 'macro'),
      disallowDigits: fc.boolean(),
      separator: fc.record(
        { char: fc.constantFrom('-', '_', '.', '/', ']', '^', '\\', ' ', 'a', '1', ''), allowLeading: fc.boolean() },
        { requiredKeys: ['char'] },
      ),
    },
    { requiredKeys: ['type'] },
  ),
  defined: fc.constant(null),
  enumeration: fc.record({ values: fc.array(fc.constantFrom<unknown>(null, true, 0, 1, 2.5, '', 'a', 'aB')) }),
  falsy: fc.constant(null),
  length: fc.record(
    { min: fc.integer({ min: -1, max: 4 }), max: fc.integer({ min: -1, max: 4 }) },
    { requiredKeys: ['min'] },
  ),
  or: fc.record({ properties: fc.uniqueArray(fc.constantFrom(...texts), { minLength: 2, maxLength: 7 }) }),
  pattern: fc.record(
    {
      match: fc.constantFrom('^a', '/^A/i', 'b$', '[A-Z]', '/a.b/s', '/', '//', '/a/'),
      notMatch: fc.constantFrom('eval\\(', '/a|b/g', ' ', 'é'),
    },
    { requiredKeys: ['match'] },
  ),
  truthy: fc.constant(null),
  undefined: fc.constant(null),
  xor: fc.record({ properties: fc.uniqueArray(fc.constantFrom(...texts), { minLength: 2, maxLength: 7 }) }),
};

describe('findings', () => {
  it.each(Object.keys(validOptions))('%s finds what Spectral finds in any value', name => {
    fc.assert(
      fc.property(json, validOptions[name]!, (value, options) => {
        agree({ name, value, options, path: ['x', 0] });
      }),
      runs,
    );
  });

  it('casing tells the styles apart as Spectral does', () => {
    const word = fc.stringMatching(/^[abAB10_.-]{1,8}$/);
    fc.assert(
      fc.property(word, validOptions.casing!, (value, options) => {
        agree({ name: 'casing', value, options });
      }),
      { numRuns: 3000 },
    );
  });

  it('alphabetical orders keys, items and properties of items', () => {
    const name = fc.constantFrom<unknown>('a', 'B', 'b', 'ä', 'z', '10', '9', 9, 10, 1.2, 1.5, '');
    const items = fc.oneof(
      fc.array(name),
      fc.array(fc.record({ id: name })),
      fc.dictionary(fc.constantFrom('a', 'B', 'b', 'ä', 'z', '10', '9'), fc.constant(1)),
    );
    fc.assert(
      fc.property(items, validOptions.alphabetical!, (value, options) => {
        agree({ name: 'alphabetical', value, options });
      }),
      { numRuns: 1000 },
    );
  });

  it('finds by hand what is expected', () => {
    expect(ours({ name: 'alphabetical', value: { b: 1, a: 2 }, path: ['tags'] })).toEqual([
      '["tags","b"] "b" must be placed after "a"',
    ]);
    expect(ours({ name: 'length', value: 'abc', options: { min: 4, max: 2 } })).toEqual([
      '[] #{{print("property")}}must be longer than 4',
      '[] #{{print("property")}}must be shorter than 2',
    ]);
    expect(ours({ name: 'xor', value: { a: 1, b: 1 }, options: { properties: ['b', 'a'] } })).toEqual([
      '[] Just one of "a" and "b" must be defined',
    ]);
    expect(ours({ name: 'or', value: {}, options: { properties: ['a', 'b', 'c', 'd', 'e'] } })).toEqual([
      '[] At least one of "a" or "b" or "c" or 2 other properties must be defined',
    ]);
    expect(ours({ name: 'pattern', value: 'ab', options: { match: '/^B/i', notMatch: 'a' } })).toHaveLength(2);
    expect(ours({ name: 'casing', value: 'a1B', options: { type: 'camel', disallowDigits: true } })).toEqual([
      '[] must be camel case',
    ]);
  });

  it('alphabetical follows the references of a list', async () => {
    const document = await resolve({
      tags: [{ $ref: '#/x-tags/b' }, { $ref: '#/x-tags/a' }],
      'x-tags': { a: { name: 'a' }, b: { name: 'b' } },
    });
    const call = {
      name: 'alphabetical',
      value: (document.root as { tags: unknown }).tags,
      resolvedValue: (document.resolved as { tags: unknown }).tags,
      options: { keyedBy: 'name' },
      document,
      path: ['tags'],
    };
    expect(ours(call)).toEqual(['["tags"] properties must follow the alphabetical order']);
    agree(call);
  });

  it('casing and pattern end on texts that make a backtracking engine hang', () => {
    const digits = `a${'0'.repeat(50_000)}!`;
    expect(ours({ name: 'casing', value: digits, options: { type: 'camel' } })).toHaveLength(1);
    expect(
      ours({ name: 'casing', value: 'a-'.repeat(50_000), options: { type: 'kebab', separator: { char: '-' } } }),
    ).toHaveLength(1);
    expect(ours({ name: 'pattern', value: digits, options: { match: '^(a|[a0]+)+$' } })).toHaveLength(1);
  });
});

describe('unreferencedReusableObject', () => {
  const options = { reusableObjectsLocation: '#/definitions' };
  const check = async (root: { definitions: unknown }): Promise<string[]> => {
    const document = await resolve(root);
    const call = { name: 'unreferencedReusableObject', value: root.definitions, options, document };
    const found = ours(call);
    expect(found).toEqual(theirs(call));
    return found.map(one => JSON.parse(one.slice(0, one.indexOf(' '))).at(-1));
  };

  it('counts references anywhere in the document', async () => {
    const definitions = { Used: {}, Listed: {}, Part: { properties: { a: {} } }, Unused: {}, 'With space': {} };
    expect(
      await check({
        definitions,
        ...{ paths: { '/a': { $ref: '#/definitions/Used' }, '/b': [{ $ref: '#/definitions/Listed' }] } },
        ...{ x: { $ref: '#/definitions/Part/properties/a' }, y: { $ref: '#/definitions/With%20space' } },
      } as never),
    ).toEqual(['Part', 'Unused']);
  });

  it('leaves out a reference inside its own target, and what stands beside a reference', async () => {
    expect(
      await check({
        definitions: {
          Tree: { properties: { child: { $ref: '#/definitions/Tree' } } },
          A: { items: { $ref: '#/definitions/B' } },
          B: { items: { $ref: '#/definitions/A' } },
          Hidden: {},
          Site: { $ref: '#/definitions/A', properties: { x: { $ref: '#/definitions/Hidden' } } },
        },
      }),
    ).toEqual(['Hidden', 'Site', 'Tree']);
  });

  it('finds an unused definition under a name with a slash at its own place', () => {
    const root = { definitions: { 'a/b': {} } };
    expect(
      ours({ name: 'unreferencedReusableObject', value: root.definitions, options, document: plain(root) }),
    ).toEqual(['["definitions","a/b"] Potential orphaned reusable object has been detected']);
  });

  it('counts references by anchor, which Spectral does not know', () => {
    const reference = { $ref: '#named' };
    const definitions = { Anchored: {}, Unused: {} };
    const root = { file: 'api.yaml', data: { definitions, x: reference } } as unknown as Document;
    const target: Target = { document: root, path: ['definitions', 'Anchored'], value: {} };
    const tree = { root, references: () => [], target: (one: unknown) => (one === reference ? target : undefined) };
    const context = { ...contextOf(root.data), tree: tree as unknown as Tree };
    const found = stock.unreferencedReusableObject!.run(definitions, options as never, context);
    expect(found?.map(one => one.path?.at(-1))).toEqual(['Unused']);
  });

  it('agrees with the resolver of Spectral on generated documents', async () => {
    const names = ['A', 'B', 'C'];
    const { node } = fc.letrec<{ node: unknown }>(tie => ({
      node: fc.oneof(
        { maxDepth: 3 },
        fc.record({ $ref: fc.constantFrom(...names.map(name => `#/definitions/${name}`), '#/definitions/A/x') }),
        fc.dictionary(fc.constantFrom('x', 'y', '$ref'), tie('node'), { maxKeys: 2 }),
        fc.array(tie('node'), { maxLength: 2 }),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(
        fc.record({ definitions: fc.dictionary(fc.constantFrom(...names), node), x: node }),
        async root => {
          await check(root);
        },
      ),
      { numRuns: 60 },
    );
  });
});

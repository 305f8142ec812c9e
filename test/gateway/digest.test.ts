/** Digests that gateways keep: whatever is done for speed, the same data has the same one for ever. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, digestOf } from '../../src/gateway/digest.ts';

/** As the page of the format has it: keys sorted as they are written, quotes and escapes included. */
function plainly(data: unknown): string {
  if (Array.isArray(data)) return `[${data.map(plainly).join(',')}]`;
  if (typeof data !== 'object' || data === null) return JSON.stringify(data);
  const entries = Object.entries(data).map(([key, value]) => [JSON.stringify(key), value] as const);
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, value]) => `${key}:${plainly(value)}`).join(',')}}`;
}

const key = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.string({ unit: fc.constantFrom('a', 'b', '!', ' ', '"', '\\', '#', '\ud800', 'é', '\u2028'), maxLength: 3 }),
);
const { tree: data } = fc.letrec(again => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    fc.string(),
    fc.integer(),
    fc.constant(null),
    fc.array(again('tree'), { maxLength: 3 }),
    fc.dictionary(key, again('tree'), { maxKeys: 5, noNullPrototype: true }),
  ),
}));

describe('digests', () => {
  it('come from the text of the data with sorted keys, whatever the keys are', () => {
    fc.assert(fc.property(data, one => canonicalJson(one) === plainly(one)));
  });

  it('do not depend on the order of keys, nor on what is undefined or a Map', () => {
    const [one, other] = [
      { b: [1, { d: 2, c: '"' }], 'a b': null },
      { 'a b': null, b: [1, { c: '"', d: 2 }] },
    ];
    expect(digestOf(one)).toBe(digestOf(other));
    expect(digestOf(new Map<string, unknown>(Object.entries(one)))).toBe(digestOf({ ...one, gone: undefined }));
    expect(digestOf({ a: 1 })).toBe('sha256:015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862');
  });
});

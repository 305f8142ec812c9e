/** The stock functions refuse the options that Spectral refuses, and say the same of them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stock } from '../../../src/lint/functions/stock.ts';
import { originals } from './original.ts';

const scalar = fc.oneof(fc.constantFrom<unknown>(undefined, null, true, 0, 2.5, Number.NaN, '', 'a'), fc.string());
const json = fc.oneof(scalar, fc.jsonValue({ maxDepth: 2 }));

describe('options', () => {
  const vocabulary = [
    'type',
    'keyedBy',
    'values',
    'min',
    'max',
    'properties',
    'match',
    'notMatch',
    'separator',
    'oasVersion',
    'disallowDigits',
    'reusableObjectsLocation',
    'checkSubstitutions',
    'requireDefault',
    'other',
    '__proto__',
  ];
  const anyOptions = fc.oneof(
    json,
    fc.dictionary(
      fc.constantFrom(...vocabulary),
      fc.oneof(
        json,
        fc.constantFrom<unknown>('camel', 'id', 2, 3, true, ['a', 'b'], ['a'], '#/definitions', '#/a%', '#', 'a'),
        fc.record(
          { char: fc.constantFrom<unknown>('-', '--', '', 1), allowLeading: scalar, x: scalar },
          { requiredKeys: [] },
        ),
      ),
      { maxKeys: 3 },
    ),
  );

  it.each(Object.keys(stock))('%s accepts and refuses what Spectral does', name => {
    fc.assert(
      fc.property(anyOptions, options => {
        const refused = refusals(name, options ?? null);
        const said = stock[name]!.checkOptions(options);
        // Ours reads the regular expression at once; Spectral stops at it when the rule runs.
        fc.pre(refused.length > 0 || !said.some(text => /^"pattern" function and its "\w+" option: /.test(text)));
        expect(said.length > 0, JSON.stringify(options)).toBe(refused.length > 0);
      }),
      { numRuns: 300 },
    );
  });

  it.each<[name: string, options: unknown]>([
    ['truthy', {}],
    ['alphabetical', 1],
    ['alphabetical', { keyedBy: 1 }],
    ['alphabetical', { by: 'name' }],
    ['casing', {}],
    ['casing', null],
    ['casing', { type: 'upper' }],
    ['casing', { type: 'camel', disallowDigits: 1, separator: { allowLeading: 1, x: 1 } }],
    ['casing', { type: 'camel', separator: 1 }],
    ['casing', { type: 'camel', separator: { char: '--' } }],
    ['enumeration', {}],
    ['enumeration', { values: [{}] }],
    ['length', { min: '1', most: 2 }],
    ['length', { min: Number.NaN, max: Number.POSITIVE_INFINITY }],
    ['or', { properties: ['a'] }],
    ['xor', { properties: 'a' }],
    ['xor', {}],
    ['pattern', {}],
    ['pattern', { match: 1, notMatch: null }],
    ['oasSecurityDefined', { oasVersion: 4 }],
    ['serverVariables', { checkSubstitutions: 'yes', strict: true }],
    ['unreferencedReusableObject', {}],
    ['unreferencedReusableObject', { reusableObjectsLocation: 'components' }],
  ])('%s says of %j what Spectral says', (name, options) => {
    const said = stock[name]!.checkOptions(options).sort();
    expect(said.length).toBeGreaterThan(0);
    expect(said).toEqual(refusals(name, options));
  });

  it('takes an option that is undefined for one that is not there', () => {
    expect(stock.serverVariables!.checkOptions({ checkSubstitutions: undefined })).toEqual([]);
    expect(stock.pattern!.checkOptions({ match: 'a', notMatch: undefined })).toEqual([]);
    expect(stock.casing!.checkOptions({ type: undefined })).toEqual(stock.casing!.checkOptions({}));
  });

  it('names the regular expression that cannot be read', () => {
    expect(stock.pattern!.checkOptions({ match: '(' })).toEqual([
      expect.stringMatching(/^"pattern" function and its "match" option: ./),
    ]);
    expect(stock.pattern!.checkOptions({ match: '/a/i', notMatch: '^b' })).toEqual([]);
  });
});

it('the registry is sorted and knows Spectral’s functions but those that validate schemas', () => {
  const names = Object.keys(stock);
  expect(names).toEqual([...names].sort());
  const schemas = ['schema', 'oasSchema', 'oasExample', 'oasDocumentSchema'];
  expect(names).toEqual([...originals.keys()].filter(name => !schemas.includes(name)).sort());
});

/** The texts by which Spectral refuses options. */
function refusals(name: string, options: unknown): string[] {
  try {
    originals.get(name)!.validator(options);
    return [];
  } catch (error) {
    const { errors = [error] } = error as { errors?: unknown[] };
    return errors.map(one => (one as Error).message).sort();
  }
}

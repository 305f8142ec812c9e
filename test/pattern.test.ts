/** Untrusted regular expressions: bounded time whatever the expression, and the native engine's answers. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { isObject } from '../src/document/pointer.ts';
import { compilePattern, type Pattern } from '../src/pattern.ts';

function compiled(source: string, flags?: string): Pattern {
  const result = compilePattern(source, flags);
  if ('problem' in result) throw new Error(`${source}: ${result.problem}`);
  return result;
}

/** Which engine runs an expression over a text of 40 characters. */
function engine(source: string): string {
  const result = compilePattern(source);
  if ('problem' in result) return result.isValid ? 'none' : 'invalid';
  if (result.nativeUpTo === Number.POSITIVE_INFINITY) return 'native';
  return result.nativeUpTo >= 40 ? 'native, long texts linear' : 'linear';
}

const long = 100_000;
const texts = (source: string): string[] => {
  const letters = [...new Set(source.replace(/[^A-Za-z0-9@.\s-]/g, ''))].slice(0, 6);
  return ['a', 'x', ' ', 'ab', '0', '@a.', ...letters].flatMap(part => [
    part.repeat(long / part.length),
    `${part.repeat(long / part.length)}!`,
    `${part.repeat(long / part.length)}\n`,
  ]);
};

function ends(source: string): void {
  const result = compilePattern(source);
  if ('problem' in result) return;
  for (const text of texts(source)) expect(result.test(text), source).toBeTypeOf('boolean');
}

describe('expressions that make a backtracking engine hang', () => {
  test.each([
    ['^(a+)+$', 'linear'],
    ['(a|a)*$', 'linear'],
    ['(\\w+\\s?)*$', 'linear'],
    ['(.*)*x', 'linear'],
    ['^(([a-z])+.)+[A-Z]([a-z])+$', 'linear'],
    ['(a|aa)+$', 'linear'],
    ['^(?:a?){30}a{30}$', 'linear'],
    ['(x+x+)+y', 'linear'],
    [
      '^(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])\\.)*([A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9-]*[A-Za-z0-9])$',
      'native, long texts linear',
    ],
    ['^([a-zA-Z0-9_.-])+@(([a-zA-Z0-9-])+.)+([a-zA-Z0-9]{2,4})+$', 'linear'],
    ['(a?){1,1000}b', 'linear'],
    ['a{1,1000}{1,1000}', 'invalid'],
    ['(a{1,1000}){1,1000}', 'none'],
    ['^(?:(a+)+\\1)+$', 'none'],
    ['(?=(a+)+$)x', 'none'],
    ['(?:(?!-)(?:a|aa)+x?)+$', 'none'],
    ['^(((?!-)[A-Za-z0-9-]{0,62}[A-Za-z0-9])\\.)+$', 'native'],
    ['[a-z]+$', 'native, long texts linear'],
    ['^.*foo.*bar.*$', 'native, long texts linear'],
    ['a*a*a*a*a*b', 'linear'],
  ])('%s: %s', (source, expected) => {
    expect(engine(source)).toBe(expected);
    ends(source);
  });
});

describe('expressions that are safe run natively', () => {
  test.each([
    '^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$',
    '^[a-z][a-z0-9]*(?:[A-Z](?:[a-z0-9]+|$))*$',
    '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$',
    '^[A-Fa-f0-9]{8}(-[A-Fa-f0-9]{4}){3}-[A-Fa-f0-9]{12}$',
    '^(?=.*[A-Z])(?=.*\\d).{8,}$',
    '^(?!foo).*$',
    '^(GET|POST|PUT)$',
    '^\\p{L}+$',
    '^[^/]+/[^/]+$',
    '^(\\w)\\1$',
    '\\d{3}',
    '(?<!a)b',
    '^$',
    '',
  ])('%s', source => {
    expect(engine(source)).toBe('native');
    ends(source);
  });
});

describe('the linear engine means the same', () => {
  const bits = [
    'a',
    'b',
    '.',
    '\\w',
    '\\d',
    '\\s',
    '[^a]',
    '[a-c]',
    '\\.',
    '[\\s\\S]',
    '\\u0061',
    '[^]',
    '\\x62',
    '\\/',
    'é',
    '\\W',
    '[\\w-]',
    '$',
    '\\b',
  ];
  const { node } = fc.letrec<{ node: string }>(tie => ({
    node: fc.oneof(
      { depthSize: 'small', maxDepth: 4 },
      fc.constantFrom(...bits),
      fc.tuple(tie('node'), tie('node')).map(([a, b]) => a + b),
      fc.tuple(tie('node'), tie('node')).map(([a, b]) => `(?:${a}|${b})`),
      fc
        .tuple(tie('node'), fc.constantFrom('*', '+', '?', '{2}', '{1,3}', '{2,}', '*?'))
        .map(([a, times]) => `(?:${a})${times}`),
      tie('node').map(a => `(${a})`),
    ),
  }));
  const text = fc.string({
    unit: fc.constantFrom('a', 'b', 'c', 'A', '1', ' ', '\n', '\u2028', '\u00a0', '.', '/', '-', 'é', '😀'),
    maxLength: 7,
  });
  const anchored = fc.tuple(fc.constantFrom('', '^'), node, fc.constantFrom('', '$')).map(parts => parts.join(''));

  test('as the native one, for random expressions; also with the flags i and m', () => {
    let linear = 0;
    fc.assert(
      fc.property(anchored, text, fc.constantFrom('', 'i', 'm'), (source, sample, flags) => {
        const result = compilePattern(source, flags);
        // A longer text is not looked at.
        if ('problem' in result || sample.length > result.maxLength) return;
        if (result.nativeUpTo < sample.length) linear++;
        expect(result.test(sample), `${source} ${flags}`).toBe(new RegExp(source, `${flags}u`).test(sample));
      }),
      { numRuns: 4_000 },
    );
    expect(linear).toBeGreaterThan(100);
  });

  test('the bound on the native engine holds: no expression hangs', () => {
    fc.assert(
      fc.property(anchored, fc.constantFrom('a', 'b', 'ab', '1', ' '), (source, part) => {
        const result = compilePattern(source);
        if ('problem' in result) return;
        for (const length of [200, 3_000, 30_000]) {
          expect(result.test(`${part.repeat(length / part.length)}\n`), source).toBeTypeOf('boolean');
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('ECMA-262', () => {
  test.each([
    ['^.$', '😀', true], // The `u` flag is tried first.
    ['^\\p{Lu}$', 'É', true],
    ['^[\\w-.]+$', 'a-b.c', true], // Only valid without it.
    ['^\\-$', '-', true],
    ['^a{,5}$', 'a{,5}', true],
    ['^[\\d-x]+$', '1-x', true],
    ['(a|b|ab)*\\s$', 'ab\u00a0', true], // \s is more than ASCII, also in the linear engine.
    ['^(.|..)*$', 'a\u2028', false],
    ['(?i', '', undefined],
    ['[b-a]', '', undefined],
  ])('%s on %j: %s', (source, sample, expected) => {
    const result = compilePattern(source);
    if (expected === undefined) expect(result).toMatchObject({ isValid: false });
    else expect('test' in result && result.test(sample)).toBe(expected);
  });

  test('flags of a ruleset', () => {
    expect(compiled('^abc$', 'i').test('ABC')).toBe(true);
    expect(compiled('(b|bb)+$', 'i').test('aB')).toBe(true);
    expect(compiled('a', 'g').test('a')).toBe(true);
    expect(compiled('a', 'g').test('a')).toBe(true);
    expect(compilePattern('a', 'q')).toMatchObject({ isValid: false });
  });

  test('a very long expression, very deep groups', () => {
    expect(compilePattern('a'.repeat(60_000))).toMatchObject({ problem: expect.stringContaining('50000') });
    expect('problem' in compilePattern(`${'('.repeat(4_000)}a${')'.repeat(4_000)}`)).toBe(true);
  });

  test.each([
    ['nested counts of nothing', `${'('.repeat(60)}${'){8}'.repeat(60)}`],
    ['nested counts', `${'('.repeat(60)}a${'){8}'.repeat(60)}`],
    [
      'many alternatives in a loop',
      `^(?:${Array.from({ length: 140 }, (_, i) => String.fromCodePoint(0x4e00 + i)).join('|')})*$`,
    ],
    ['large classes in a loop', `^(?:${Array.from({ length: 100 }, () => `[${'ace'.repeat(80)}]`).join('|')})*$`],
    ['a long row of optional loops', `^${'(?:a*b?)'.repeat(150)}$`],
    ['lookaheads in lookaheads', `${'(?=a*'.repeat(90)}${')'.repeat(90)}`],
  ])('judging does not take long itself: %s', (_, source) => {
    const result = compilePattern(source);
    if ('problem' in result) expect(result.problem).not.toBe('');
    else expect(result.test('ab'.repeat(500))).toBeTypeOf('boolean');
  });

  test('a text that is too long for what is left gives no refusal', () => {
    const pattern = compiled('\\w(?=.*x)');
    expect(pattern.maxLength).toBeLessThan(long);
    expect(pattern.test('a'.repeat(long))).toBe(true);
    expect(pattern.test('aa')).toBe(false);
  });
});

const corpus = new URL('../../shared/corpus/', import.meta.url);

describe.skipIf(!existsSync(corpus))('the corpus (skipped where ../shared/corpus is absent)', () => {
  const patterns = new Set<string>();
  for (const file of existsSync(corpus) ? readdirSync(corpus, { recursive: true, encoding: 'utf8' }) : []) {
    if (!/^(bc|public)\/.*\.(json|ya?ml)$/.test(file) || file.includes('malformed')) continue;
    collect(load(readFileSync(new URL(file, corpus), 'utf8')), patterns);
  }

  test('every expression in it, and its engine', () => {
    expect(Object.fromEntries([...patterns].sort().map(source => [source, engine(source)]))).toEqual({
      '^([01]\\d|2[0-3]):?([0-5]\\d)$': 'native',
      '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$': 'native',
      '^\\d{9}$': 'native',
      'simple-service.r1': 'native',
    });
  });

  test('all end on long texts', () => {
    for (const source of patterns) ends(source);
  });
});

function collect(value: unknown, patterns: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) collect(item, patterns);
  if (!isObject(value)) return;
  if (typeof value.pattern === 'string') patterns.add(value.pattern);
  for (const inner of Object.values(value)) collect(inner, patterns);
}

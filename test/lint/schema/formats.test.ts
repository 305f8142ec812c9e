/** The formats against the ajv-formats that Spectral has, and their time over long hostile texts. */
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberFormats, stringFormats } from '../../../src/lint/schema/formats.ts';

type Check = (value: unknown) => boolean;
type Definition = true | RegExp | Check | { type?: string; validate: RegExp | Check };
// Spectral's own copy is an older one than that at the top of node_modules.
const ofSpectral = createRequire(createRequire(import.meta.url).resolve('@stoplight/spectral-functions'));
const { fullFormats } = ofSpectral('ajv-formats/dist/formats') as { fullFormats: Record<string, Definition> };

function stock(name: string): Check {
  const definition = fullFormats[name]!;
  if (definition === true) return () => true;
  const validate = definition instanceof RegExp || typeof definition === 'function' ? definition : definition.validate;
  return value => (validate instanceof RegExp ? validate.test(value as string) : validate(value));
}

const samples = [
  '',
  'a',
  '2024-02-29',
  '2023-02-29',
  '2024-13-01',
  '12:30:00Z',
  '23:59:60Z',
  '22:59:60Z',
  '12:30:00+01:00',
  '12:30:00',
  '2024-02-29T12:30:00Z',
  '2024-02-29 12:30:00Z',
  '2024-02-29t12:30:00.5-07:00',
  '2024-02-29T12:30:00',
  'P1Y2M',
  'PT0S',
  'P',
  'P1W',
  'https://example.org/a?b=c#d',
  'urn:isbn:1',
  'http://[::1]/',
  '/a/b',
  'a b',
  'http://a{b}',
  '{/a,b*}',
  'http://10.0.0.1',
  'http://münchen.de/x',
  'a@b.ca',
  'a@b',
  '"a"@b.ca',
  'a..b@c.ca',
  'example.org',
  'example.org.',
  '-a.b',
  'a'.repeat(64) + '.ca',
  '1.2.3.4',
  '256.1.1.1',
  '::1',
  '1::2::3',
  '550e8400-e29b-41d4-a716-446655440000',
  'urn:uuid:550e8400-e29b-41d4-a716-446655440000',
  '/a~1b',
  '/a~2',
  '#/a%20b',
  '0/a',
  '1#',
  'a+b',
  '(',
  'a\\Z',
  'YQ==',
  'YQ=',
  'YWJj\n',
  'YWJj\nYQ==',
];

test('every format of ajv-formats is known, those that check nothing aside', () => {
  const unchecked = ['float', 'double', 'password', 'binary'];
  const known = [...Object.keys(stringFormats), ...Object.keys(numberFormats), ...unchecked];
  expect(known.sort()).toEqual(Object.keys(fullFormats).sort());
});

test.each(Object.keys(stringFormats))('%s', name => {
  const expected = stock(name);
  const check = stringFormats[name]!;
  for (const text of samples) expect(`${text}: ${check(text)}`).toBe(`${text}: ${expected(text)}`);
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ maxLength: 12 }),
        fc.date({ noInvalidDate: true }).map(String),
        fc.webUrl(),
        fc.emailAddress(),
        fc.ipV6(),
      ),
      text => {
        expect(check(text)).toBe(expected(text));
      },
    ),
  );
});

test.each(Object.keys(numberFormats))('%s', name => {
  for (const value of [0, 1.5, -(2 ** 31), 2 ** 31, 2 ** 40, Number.MAX_SAFE_INTEGER])
    expect(numberFormats[name]!(value)).toBe(stock(name)(value));
});

const attacks = [
  'a',
  'a-',
  'a.',
  '0',
  '1:',
  ':',
  '/',
  '%20',
  'a@',
  'http://',
  'http://a',
  'http://a-',
  'P1',
  '{a,',
  '::',
  '~0',
  'A',
  '\n',
  'P1Y',
];

test.each(Object.keys(stringFormats))('%s ends on 100,000 characters that make a backtracking engine hang', name => {
  for (const attack of attacks) {
    for (const start of ['', 'http://', 'a@', 'P', '/', '#', '{']) {
      const text = `${start}${attack.repeat(100_000 / attack.length)}!`;
      expect(stringFormats[name]!(text), `${start}${attack}…`).toBeTypeOf('boolean');
    }
  }
});

/** Strings that some schemas accept and others refuse: found ones fit, and where none is said to exist, no short string fits. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Keywords, SchemaNode } from '../../../src/diff/schema/node.ts';
import { solveString } from '../../../src/diff/schema/strings.ts';

let spent = 0;
function solve(yes: Keywords[], no: Keywords[] = []) {
  spent = 0;
  const spend = (steps: number): void => {
    spent += steps;
  };
  return solveString(yes as SchemaNode[], no as SchemaNode[], { spend, languages: new Map() });
}

/** All strings of a, b and a digit up to four characters. */
const short = [''];
for (let from = 0; short.length < 121; from++) for (const letter of ['a', 'b', '0']) short.push(short[from] + letter);

const pattern = fc.constantFrom('^a', 'b$', '^[ab]*$', '[0-9]', '^a+$', 'a|b', '^.{2,3}$', '^(?!b)', '^(?=.*0)a');
const accepting = fc.record({ minLength: fc.nat(3), maxLength: fc.nat(4), pattern }, { requiredKeys: [] });
const refusing = fc.oneof(fc.record({ pattern }), fc.record({ values: fc.subarray(short.slice(0, 40)) }));

function accepts(one: Keywords, value: string): boolean {
  return (
    value.length >= (one.minLength ?? 0) &&
    value.length <= (one.maxLength ?? Infinity) &&
    (one.pattern === undefined || new RegExp(one.pattern, 'u').test(value)) &&
    (one.values?.includes(value) ?? true)
  );
}

test('a string is found where there is a short one, and what is found fits', () => {
  const law = fc.property(fc.array(accepting, { maxLength: 2 }), fc.array(refusing, { maxLength: 2 }), (yes, no) => {
    const fits = (value: string) => yes.every(one => accepts(one, value)) && !no.some(one => accepts(one, value));
    const answer = solve(yes, no);
    expect(answer.is).not.toBe('unsure');
    if (answer.is === 'found') expect(fits(answer.value as string)).toBe(true);
    else expect(short.filter(fits)).toEqual([]);
  });
  fc.assert(law, { numRuns: 500 });
});

const back = '^(a|b)\\1$';
const rows: [what: string, Keywords[], Keywords[], unknown][] = [
  ['not empty where it need not be', [{}], [], 'a'],
  ['empty where it must be', [{ maxLength: 0 }], [], ''],
  ['as long as the least length', [{ minLength: 3, pattern: '^a*$' }], [], 'aaa'],
  ['on one line where there is such a one', [{}], [{ pattern: '^.$' }], expect.not.stringMatching(/[\n\r]/)],
  ['with a line break where there is no other', [{ pattern: '^a.b|a\\nb$' }], [{ pattern: '^a.b' }], 'a\nb'],
  ['a sample of the format', [{ format: 'date' }], [], expect.stringMatching(/^\d{4}-\d\d-\d\d$/)],
  ['of one format and not of the other', [{ format: 'idn-email' }], [{ format: 'email' }], expect.stringMatching(/@/)],
  ['of a format that nobody asserts', [{ format: 'our-own' }], [], 'a'],
  ['not of the format', [{}], [{ format: 'date' }], 'a'],
  [
    'of the length of the format, and not of it',
    [{ minLength: 10, maxLength: 10 }],
    [{ format: 'date' }],
    expect.stringMatching(/^.{10}$/),
  ],
  ['with what no regular language says', [{ pattern: back }], [], expect.stringMatching(back)],
  ['without it', [{ pattern: '^[ab]{2}$' }], [{ pattern: back }], expect.not.stringMatching(back)],
  ['without it, and long', [{ minLength: 50 }], [{ pattern: back }], expect.stringMatching(/^.{50}$/)],
];

describe('a witness is', () => {
  test.each(rows)('%s', (_what, yes, no, value) => expect(solve(yes, no)).toEqual({ is: 'found', value }));

  test('paid for', () => {
    solve([{ pattern: '^[a-z]{5}$' }]);
    expect(spent).toBeGreaterThan(0);
  });
});

test.each<[string, Keywords[], Keywords[]]>([
  ['lengths that cross', [{ minLength: 3 }, { maxLength: 2 }], []],
  ['a pattern refused', [{ pattern: back }], [{ pattern: back }]],
  ['a format that lies within the refused one', [{ format: 'email' }], [{ format: 'idn-email' }]],
  ['a format refused', [{ format: 'date' }], [{ format: 'date' }]],
  ['patterns that exclude one another', [{ pattern: '^a' }, { pattern: '^b' }], []],
  ['a format whose texts the pattern refuses', [{ format: 'date', pattern: '^x' }], []],
  [
    'a pattern longer than the length, beside one of no regular language',
    [{ pattern: back }, { pattern: '^a{5}$', maxLength: 3 }],
    [],
  ],
  ['the only string refused', [{ pattern: '^ab$' }], [{ values: ['ab'] }]],
])('there is none for %s', (_what, yes, no) => expect(solve(yes, no).is).toBe('none'));

test('what cannot be tried to the end is left open, with the reason', () => {
  // None of them is a date, but not all of them are looked at.
  expect(solve([{ format: 'date', pattern: '^\\d{4}-99-\\d\\d$' }])).toMatchObject({
    is: 'unsure',
    reason: expect.stringContaining('format'),
  });
  const answer = solve([{ pattern: '^(a|b)\\1x$' }], [{ pattern: 'x' }]);
  expect(answer).toMatchObject({ is: 'unsure', reason: expect.stringContaining('regular') });
});

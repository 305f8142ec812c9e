/** Numbers that some schemas accept and others refuse: found ones fit, and where none is said to exist, none of a fine grid fits. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Keywords, SchemaNode } from '../../../src/diff/schema/node.ts';
import { solveNumber } from '../../../src/diff/schema/numbers.ts';

let spent = 0;
function solve(yes: Keywords[], no: Keywords[] = []) {
  spent = 0;
  const spend = (steps: number): void => {
    spent += steps;
  };
  return solveNumber(yes as SchemaNode[], no as SchemaNode[], { spend });
}

/** Eighths from -12 to 12: exact in double precision, and some between any two bounds of the law. */
const grid = Array.from({ length: 193 }, (_, index) => (index - 96) / 8);
const bound = fc.constantFrom(-3, -1, -0.5, 0, 0.5, 1, 2, 2.5, 4);
const step = fc.constantFrom(0.25, 0.5, 1, 1.5, 2, 3);
const accepting = fc.record(
  {
    minimum: bound,
    maximum: bound,
    exclusiveMinimum: bound,
    exclusiveMaximum: bound,
    multipleOf: step,
    integer: fc.constant<true>(true),
  },
  { requiredKeys: [] },
);
const refusing = fc.oneof(
  fc.record({ multipleOf: step }),
  fc.record({ integer: fc.constant<true>(true) }),
  fc.record({ values: fc.subarray(grid.slice(70, 130)) }),
);

function accepts(one: Keywords, value: number): boolean {
  return (
    value >= (one.minimum ?? -Infinity) &&
    value <= (one.maximum ?? Infinity) &&
    value > (one.exclusiveMinimum ?? -Infinity) &&
    value < (one.exclusiveMaximum ?? Infinity) &&
    (one.multipleOf === undefined || Number.isInteger(value / one.multipleOf)) &&
    (!one.integer || Number.isInteger(value)) &&
    (one.values?.includes(value) ?? true)
  );
}

test('a number is found where there is one on the grid, and what is found fits', () => {
  const law = fc.property(fc.array(accepting, { maxLength: 2 }), fc.array(refusing, { maxLength: 2 }), (yes, no) => {
    const fits = (value: number) => yes.every(one => accepts(one, value)) && !no.some(one => accepts(one, value));
    const answer = solve(yes, no);
    expect(answer.is).not.toBe('unsure');
    if (answer.is === 'found') expect(fits(answer.value as number)).toBe(true);
    else expect(grid.filter(fits)).toEqual([]);
  });
  fc.assert(law, { numRuns: 1000 });
});

const big = 2 ** 60;
const rows: [what: string, Keywords[], Keywords[], unknown][] = [
  ['the lowest multiple above a bound', [{ minimum: 7, multipleOf: 5 }], [], 10],
  ['the lowest multiple at a bound', [{ minimum: 10, multipleOf: 5 }], [], 10],
  ['not at a strict one', [{ exclusiveMinimum: 10, multipleOf: 5 }], [], 15],
  ['the highest multiple below a bound', [{ maximum: -7, multipleOf: 5 }], [], -10],
  ['not at a strict one from above', [{ exclusiveMaximum: -10, multipleOf: 5 }], [], -15],
  ['a multiple between a negative bound and zero', [{ minimum: -7, multipleOf: 5 }], [], -5],
  [
    'a negative one where zero and the positive ones are refused',
    [{ integer: true, maximum: 1 }],
    [{ values: [0, 1] }],
    -1,
  ],
  ['the one multiple between two bounds', [{ minimum: 11, maximum: 19, multipleOf: 5 }], [], 15],
  ['the last of three', [{ minimum: 1, maximum: 3, integer: true }], [{ values: [1, 2] }], 3],
  ['a multiple of two steps', [{ multipleOf: 4, minimum: 1 }, { multipleOf: 6 }], [], 12],
  ['a number between near bounds', [{ exclusiveMinimum: 100, exclusiveMaximum: 100.0001 }], [], expect.any(Number)],
  ['past the last int32', [{ integer: true, minimum: 2 ** 31 - 5 }], [], 2 ** 31 - 5],
  ['the bounds of a format', [{ format: 'int32', minimum: 2 ** 31 - 1 }], [], 2 ** 31 - 1],
  ['a number of sixty bits', [{ exclusiveMinimum: big }], [], expect.any(Number)],
  ['a multiple beyond sixty bits', [{ exclusiveMinimum: big, integer: true }], [], expect.any(Number)],
];

describe('a witness is', () => {
  test.each(rows)('%s', (_what, yes, no, value) => {
    expect(solve(yes, no)).toEqual({ is: 'found', value });
    expect(spent).toBeGreaterThan(0);
  });

  test.each<[string, Keywords]>([
    ['any number', {}],
    ['one between two bounds', { minimum: 0, maximum: 1 }],
    ['one below a bound', { exclusiveMaximum: -0.5 }],
  ])('%s, however many were refused', (_what, yes) => {
    const refused = new Set<unknown>();
    for (let count = 1; count <= 120; count++) {
      const answer = solve([yes], [{ values: [...refused] }]);
      if (answer.is === 'found') refused.add(answer.value);
      expect(refused.size).toBe(count);
    }
  });

  test('far off where the next exact ones are far', () => {
    const answer = solve([{ exclusiveMinimum: 2 ** 90, integer: true }]);
    expect(answer.is === 'found' && (answer.value as number)).toBeGreaterThan(2 ** 90);
  });

  test('beyond its bound also where the next numbers round to it', () => {
    for (const integer of [{}, { integer: true as const }]) {
      const answer = solve([{ exclusiveMinimum: big, ...integer }]);
      expect(answer.is === 'found' && (answer.value as number)).toBeGreaterThan(big);
      const below = solve([{ exclusiveMaximum: -big, ...integer }]);
      expect(below.is === 'found' && (below.value as number)).toBeLessThan(-big);
    }
  });
});

test.each<[string, Keywords[], Keywords[]]>([
  ['bounds that cross', [{ minimum: 2 }, { maximum: 1 }], []],
  ['bounds that meet, one of them strict', [{ minimum: 2, exclusiveMaximum: 2 }], []],
  ['the other one strict', [{ exclusiveMinimum: 2, maximum: 2 }], []],
  ['the only value refused', [{ minimum: 2, maximum: 2 }], [{ values: [2] }]],
  ['no multiple between the bounds', [{ minimum: 11, maximum: 14, multipleOf: 5 }], []],
  ['multiples of six that are none of three', [{ multipleOf: 6 }], [{ multipleOf: 3 }]],
  ['integers that are none', [{ integer: true }], [{ integer: true }]],
  ['an int32 beyond its range', [{ format: 'int32', exclusiveMinimum: 2 ** 31 - 1 }], []],
  ['a fraction as int64', [{ format: 'int64', exclusiveMinimum: 0, exclusiveMaximum: 1 }], []],
])('there is none for %s', (_what, yes, no) => expect(solve(yes, no).is).toBe('none'));

test('what is refused one by one is proved for 1,000 numbers, and left open for 9,000', () => {
  const range = (count: number): ReturnType<typeof solve> =>
    solve(
      [{ integer: true, minimum: 1, maximum: count }],
      [{ values: Array.from({ length: count }, (_, index) => index + 1) }],
    );
  expect(range(1000).is).toBe('none');
  expect(range(9000).is).toBe('unsure');
});

/** Edits as whole lines: written over the lines that they name, they give the text that the edits give. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap, type Splice, spliceText } from '../../src/document/edit.ts';
import { type LineChange, lineChange } from '../../src/document/line-change.ts';

function linesOf(text: string): string[] {
  return text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r\n|\n/);
}

/** What a reviewer's tool does. */
function written(text: string, { startLine, endLine, lines }: LineChange): string[] {
  return linesOf(text).toSpliced(startLine - 1, endLine - startLine + 1, ...lines);
}

it('gives the text of the edits for any edits of any text', () => {
  const text = fc.array(fc.constantFrom('a', 'b', ' ', '\n', '\r\n'), { maxLength: 30 }).map(parts => parts.join(''));
  const given = text.chain(before =>
    fc.tuple(
      fc.constant(before),
      fc.array(fc.tuple(fc.nat(before.length), fc.nat(before.length), fc.constantFrom('', 'x', 'x\n', '\nx', 'a')), {
        minLength: 1,
        maxLength: 3,
      }),
    ),
  );
  fc.assert(
    fc.property(given, ([before, raw]) => {
      const splices: Splice[] = [];
      for (const [a, b, inserted] of raw) {
        const one = { start: Math.min(a, b), end: Math.max(a, b), text: inserted };
        const splits = [one.start, one.end].some(at => before[at - 1] === '\r' && before[at] === '\n');
        if (!splits && !overlap(splices, [one])) splices.push(one);
      }
      const after = linesOf(spliceText(before, splices));
      const change = lineChange(before, splices);
      if (!change) {
        expect(before === '' ? [] : after).toEqual(linesOf(before));
        return;
      }
      expect(written(before, change)).toEqual(after);
      expect(change.startLine).toBeGreaterThanOrEqual(1);
      expect(change.endLine).toBeGreaterThanOrEqual(change.startLine);
      expect(change.endLine).toBeLessThanOrEqual(linesOf(before).length);
    }),
  );
});

describe('names', () => {
  const text = 'one\ntwo\nthree\n';
  const cases: [string, Splice[], LineChange | undefined][] = [
    ['a changed word', [{ start: 4, end: 7, text: '2' }], { startLine: 2, endLine: 2, lines: ['2'] }],
    ['a line that goes', [{ start: 4, end: 8, text: '' }], { startLine: 2, endLine: 2, lines: [] }],
    [
      'a line that comes, with the one above',
      [{ start: 4, end: 4, text: '1½\n' }],
      { startLine: 1, endLine: 1, lines: ['one', '1½'] },
    ],
    [
      'a line at the top, with the one below',
      [{ start: 0, end: 0, text: '0\n' }],
      { startLine: 1, endLine: 1, lines: ['0', 'one'] },
    ],
    [
      'a line at the end',
      [{ start: 14, end: 14, text: 'four\n' }],
      { startLine: 3, endLine: 3, lines: ['three', 'four'] },
    ],
    ['an empty line that comes', [{ start: 4, end: 4, text: '\n' }], { startLine: 1, endLine: 1, lines: ['one', ''] }],
    [
      'two places as one range',
      [
        { start: 0, end: 3, text: '1' },
        { start: 8, end: 13, text: '3' },
      ],
      { startLine: 1, endLine: 3, lines: ['1', 'two', '3'] },
    ],
    ['nothing for what changes nothing', [{ start: 4, end: 7, text: 'two' }], undefined],
  ];
  for (const [what, splices, expected] of cases) {
    it(what, () => {
      expect(lineChange(text, splices)).toEqual(expected);
    });
  }

  it('nothing where a line ends in a carriage return alone, which GitHub does not count', () => {
    expect(lineChange('one\rtwo\n', [{ start: 0, end: 1, text: 'O' }])).toBeUndefined();
  });
});

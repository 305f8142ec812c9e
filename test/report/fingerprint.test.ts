/** fingerprint.ts: the same for the same cause when lines move, another for another cause. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprintFindings } from '../../src/report/fingerprint.ts';
import { finding } from './sample.ts';

const base = finding({ rule: 'a', message: 'Response 404 has no content', pointer: '/paths/~1a' });
const related = [{ file: 'b.yaml', pointer: '/x', range: base.range }];

function moved(lines: number, part: Partial<typeof base> = {}): typeof base {
  const range = { start: { line: 1 + lines, column: 3 }, end: { line: 1 + lines, column: 9 } };
  return { ...base, range, ...part };
}

function fingerprint(one: typeof base): string | undefined {
  return fingerprintFindings([one])[0]?.fingerprint;
}

describe('fingerprintFindings', () => {
  it('is a hash and a number', () => expect(fingerprint(base)).toMatch(/^[0-9a-f]{32}:1$/));

  it('survives moved lines, severity, docs and age', () => {
    const part = { severity: 'hint', docs: 'x', new: false, guideline: 'G-01', fixable: true } as const;
    expect(fingerprint(moved(40, part))).toBe(fingerprint(base));
  });

  it.each([
    { rule: 'b' },
    { file: 'other.yaml' },
    { pointer: '/paths/~1b' },
    { message: 'Response 500 has no content' },
  ])('differs with %j', part => expect(fingerprint({ ...base, ...part })).not.toBe(fingerprint(base)));

  it('does not mix up its parts', () => {
    const one = { ...base, rule: 'a', file: 'b"c' };
    expect(fingerprint(one)).not.toBe(fingerprint({ ...base, rule: 'a"b', file: 'c' }));
  });

  it('passes over counts where a finding stands for several places', () => {
    const twelve = { ...base, message: '12 operations of `v2` and 1,204 more lack "404"', related };
    const nine = { ...base, message: '9 operations of `v2` and 4 more lack "404"', related };
    expect(fingerprint(nine)).toBe(fingerprint(twelve));
    expect(fingerprint({ ...nine, message: nine.message.replace('v2', 'v3') })).not.toBe(fingerprint(twelve));
    expect(fingerprint({ ...nine, message: nine.message.replace('404', '500') })).not.toBe(fingerprint(twelve));
    expect(fingerprint({ ...nine, related: [] })).not.toBe(fingerprint({ ...twelve, related: [] }));
  });

  it('numbers equal findings by place, in any order of the input', () => {
    const all = [moved(9), moved(2), moved(5), moved(1, { rule: 'b' })];
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), shuffled => {
        const found = fingerprintFindings(shuffled).map(one => [one.range.start.line, one.fingerprint.split(':')[1]]);
        expect(found).toEqual([
          [2, '1'],
          [3, '1'],
          [6, '2'],
          [10, '3'],
        ]);
      }),
    );
  });

  it('is unique in a run and leaves its input as it was', () => {
    const input = [base, base, moved(3)].map(one => Object.freeze(one));
    const made = fingerprintFindings(input).map(one => one.fingerprint);
    expect(new Set(made).size).toBe(3);
    expect(base.fingerprint).toBe('');
  });
});

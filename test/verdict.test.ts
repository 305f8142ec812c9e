/** verdict.ts: from what a run found to its exit code. */
import { describe, expect, it } from 'vitest';
import type { Finding } from '../src/finding.ts';
import { highest, verdictOf } from '../src/verdict.ts';
import { finding } from './report/sample.ts';

const error = finding({ rule: 'a' });
const warning = finding({ rule: 'a', severity: 'warning' });
const unread = { file: 'a.yaml', message: 'It cannot be read.' };

describe('verdictOf', () => {
  it.each<[string, Finding[], Parameters<typeof verdictOf>[0]['failOn'], number, number]>([
    ['nothing', [], 'error', 0, 0],
    ['an error', [error], 'error', 0, 1],
    ['a warning below the failing severity', [warning], 'error', 0, 0],
    ['a warning at the failing severity', [warning, warning], 'warning', 0, 1],
    ['an error above the failing severity', [error], 'hint', 0, 1],
    ['an error where nothing fails', [error], 'never', 0, 0],
    ['an error that the base had', [{ ...error, new: false }], 'error', 0, 0],
    [
      'an error that is suppressed',
      [{ ...error, suppressed: { by: 'Ada', reason: 'agreed', kind: 'file' } }],
      'error',
      0,
      0,
    ],
    ['one that counts beside one that does not', [{ ...error, new: false }, error], 'error', 0, 1],
    ['an input that cannot be read', [], 'error', 1, 2],
    ['an input that cannot be read, and an error', [error], 'error', 1, 2],
    ['an input that cannot be read where nothing fails', [], 'never', 1, 2],
  ])('%s', (_, findings, failOn, inputs, code) => {
    expect(verdictOf({ findings, errors: inputs > 0 ? [unread] : [], failOn })).toBe(code);
  });
});

describe('highest', () => {
  it('of none is open', () => expect(highest([])).toBe(0));
  it('of several is the greatest, in any order', () => {
    expect(highest([0, 3, 1])).toBe(3);
    expect(highest([2, 1])).toBe(2);
  });
});

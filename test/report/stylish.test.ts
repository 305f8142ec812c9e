/** stylish.ts: what a person sees, at every width, with and without colour. */
import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../src/report/excerpt.ts';
import { stylish } from '../../src/report/stylish.ts';
import { width, wrap } from '../../src/report/terminal.ts';
import { finding, hostileOptions, hostileReport, hostileTexts, large, options, reportOf, small } from './sample.ts';

const at80 = `\
openapi.yaml
   6:5  error    Server URL http://api.gov.bc.ca/routes/v1 does not use https
                 bc-https-only  G-19
             6 | - url: http://api.gov.bc.ca/routes/v1
               |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                 fix: Replace http with https.
   9:5  warning  2 operations have no description  operation-description
             9 | get:
               | ^^^
                 also at paths/other.yaml:3:1
   8:3  warning  bc-path-plural-noun · Suppressed (inline) by Ada until
                 2027-01-31: agreed

Could not be read (1)
  broken.yaml:3:7: This is not YAML: a mapping is not closed

Gate shut: 1 input could not be read, 1 new error
  1 error, 1 warning, 1 info, 0 hints in 1 file
  2 new, 1 old (known to the base), 1 suppressed
  1 finding can be fixed by specgate lint --fix
  specgate explain RULE tells what is behind a rule
`;

describe('stylish', () => {
  it('shows findings by file with their source, the verdict last', () =>
    expect(stylish.lint(small, options)).toBe(at80));

  it('uses a wide terminal', () => {
    expect(stylish.lint(small, { ...options, columns: 200 })).toContain(
      '   6:5  error    Server URL http://api.gov.bc.ca/routes/v1 does not use https  bc-https-only  G-19\n',
    );
  });

  it('colours the same text', () => {
    const colored = stylish.lint(small, { ...options, color: true });
    expect(stripVTControlCharacters(colored)).toBe(at80);
    expect(colored).toContain('\u001b[1;31merror  \u001b[0m');
    expect(colored).toContain('\u001b[1;7;31mGate shut\u001b[0m');
  });

  it('says that all is well', () => {
    expect(stylish.lint(reportOf([]), options)).toBe(
      'Gate open: no errors\n  0 errors, 0 warnings, 0 info, 0 hints in 1 file\n  0 new, 0 old (known to the base), 0 suppressed\n',
    );
  });

  it('cuts a message that would fill the screen', () => {
    const text = stylish.lint(reportOf([finding({ rule: 'a', message: 'word '.repeat(10_000) })]), options);
    expect(text.split('\n').length).toBeLessThan(40);
    expect(text).toContain('…');
  });

  it('counts old and baseline findings without listing them', () => {
    const kind = { by: 'baseline', reason: 'there before', kind: 'baseline' } as const;
    const report = reportOf([finding({ rule: 'a', new: false }), finding({ rule: 'b', suppressed: kind })]);
    const text = stylish.lint(report, options);
    expect(text).not.toContain('openapi.yaml');
    expect(text).toContain('0 new, 1 old (known to the base), 1 suppressed');
  });

  it('tells the remedy of a rule once', () => {
    const text = stylish.lint(
      reportOf([finding({ rule: 'bc-https-only' }), finding({ rule: 'bc-https-only', pointer: '/a' })]),
      options,
    );
    expect(text.match(/fix: Replace http with https\./g)).toHaveLength(1);
  });

  it('keeps within the columns', () => {
    for (const columns of [40, 80, 200]) {
      for (const report of [small, large(50), ...hostileTexts.map(hostileReport)]) {
        const text = stylish.lint(report, { ...options, columns, excerpt: () => hostileTexts.join(' ') });
        for (const line of text.split('\n')) {
          // The name of a file stays whole, so that it can be clicked.
          if (/^\S/.test(line) && !line.startsWith('Gate')) continue;
          expect(width(line), line).toBeLessThanOrEqual(columns + 1);
        }
      }
    }
  });

  it('shows the source of the first 200 findings alone, and a line of each', () => {
    const lines = stylish.lint(large(5_000), { ...options, excerpt: () => 'source' }).split('\n');
    expect(lines.filter(line => line.endsWith('| source'))).toHaveLength(200);
    expect(lines.filter(line => /^ +\d+:\d+ /.test(line)).length).toBeGreaterThan(4_900);
  });

  it('ends with what shuts the gate where that is hard to find, and only there', () => {
    const end = (report: ReturnType<typeof large>) => stylish.lint(report, options).split('What shuts the gate\n')[1];
    expect(end(large(5_000))?.split('\n').slice(0, 3)).toEqual([
      '  apis/api-0/openapi.yaml:1:3 Property number 0 of this schema has no',
      '    description, and consumers have to guess (rule-0)',
      '  apis/api-0/openapi.yaml:11:3 Property number 10 of this schema has no',
    ]);
    expect(end(large(5_000))).toContain('\n  and 992 more\n');
    expect(end(large(20))).toBeUndefined();
    const all = large(100).findings.filter(({ severity }) => severity === 'error');
    expect(end(reportOf(Array.from({ length: 3 }, () => all).flat()))).toBeUndefined();
  });

  it('prints 5,000 findings over a line of a million characters', () => {
    const line = 'x'.repeat(1_000_000);
    const text = stylish.lint(large(5_000), { ...options, excerpt: () => line });
    expect(text.match(/^ +\d+:3 {2}/gm)).toHaveLength(5_000);
    expect(text).toContain(
      'Gate shut: 1,000 errors\n  1,000 errors, 2,000 warnings, 1,000 info, 1,000 hints in 10 files',
    );
  });

  it('lets no escape sequence of a document through', () => {
    for (const text of hostileTexts) {
      const output = stylish.lint(hostileReport(text), hostileOptions(text));
      // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there
      expect(output).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);
    }
  });
});

describe('excerptOf', () => {
  const range = (start: number, end: number, lines = 0) => ({
    start: { line: 1, column: start },
    end: { line: 1 + lines, column: end },
  });
  it.each([
    ['  url: http', range(3, 6), 40, ['', 'url', ': http']],
    ['  url: http', range(8, 12), 40, ['url: ', 'http', '']],
    ['\turl', range(1, 5), 40, ['', '  url', '']],
    ['a: {', range(1, 2, 3), 40, ['', 'a: {', '']],
    ['abc', range(4, 4), 40, ['abc', '', '']],
    ['abc', range(90, 95), 40, ['abc', '', '']],
    ['abc', range(2, 2), 40, ['a', 'b', 'c']],
    ['a\u001b🧗c', range(2, 5), 40, ['a', '\\u001b🧗', 'c']],
    ['0123456789', range(1, 3), 8, ['', '01', '23456…']],
    ['0123456789', range(8, 10), 8, ['…56', '78', '9']],
  ])('%j %j in %i', (line, where, columns, parts) => {
    const { before, marked, after } = excerptOf(line, where, columns);
    expect([before, marked, after]).toEqual(parts);
  });

  it('fits, whatever the line and the place', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.nat(60),
        fc.nat(60),
        fc.integer({ min: 20, max: 60 }),
        (line, start, length, columns) => {
          const { before, marked, after } = excerptOf(line, range(start + 1, start + 1 + length), columns);
          expect(width(before + marked + after)).toBeLessThanOrEqual(columns);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

describe('wrap', () => {
  it.each([
    ['', 5, ['']],
    ['one two', 7, ['one two']],
    ['one two', 6, ['one', 'two']],
    ['abcdefgh', 3, ['abc', 'def', 'gh']],
    ['a bcdefgh i', 3, ['a', 'bcd', 'efg', 'h i']],
    ['a b  c', 4, ['a b', 'c']],
    ['路線路線', 5, ['路線', '路線']],
  ])('%j in %i', (text, columns, lines) => expect(wrap(text, columns)).toEqual(lines));

  it('knows what takes one column, two or none', () =>
    expect(['a', 'é', 'e\u0301', '路', '🧗', '\u200b'].map(width)).toEqual([1, 1, 1, 2, 2, 0]));
});

/** report.ts: counts, order and the verdict in words; the list of reporters. */
import { describe, expect, it } from 'vitest';
import { reporters } from '../../src/report/index.ts';
import { docsLink, sourceLink } from '../../src/report/link.ts';
import { byFile, bySeverity, ruleText, summarise, thousands, verdict } from '../../src/report/report.ts';
import { finding, options, reportOf, small } from './sample.ts';

const suppressed = { by: 'Ada', reason: 'agreed', kind: 'file' } as const;

describe('summarise', () => {
  it('counts nothing', () => {
    const none = { error: 0, warning: 0, info: 0, hint: 0, new: 0, suppressed: 0, old: 0 };
    expect(summarise([], 3)).toEqual({ files: 3, ...none });
  });

  it('counts suppressed findings apart, new or old', () => {
    const findings = [
      finding({ rule: 'a' }),
      finding({ rule: 'a', severity: 'hint' }),
      finding({ rule: 'b', severity: 'warning', new: false }),
      finding({ rule: 'c', suppressed }),
      finding({ rule: 'c', new: false, suppressed }),
    ];
    expect(summarise(findings, 1)).toEqual({
      files: 1,
      error: 1,
      warning: 1,
      info: 0,
      hint: 1,
      new: 2,
      suppressed: 2,
      old: 1,
    });
  });
});

describe('verdict', () => {
  const error = finding({ rule: 'a' });
  const warning = finding({ rule: 'b', severity: 'warning' });
  it.each([
    [reportOf([]), 'Gate open: no errors'],
    [reportOf([warning]), 'Gate open: no errors'],
    [reportOf([error, error, warning]), 'Gate shut: 2 errors'],
    [reportOf([{ ...error, suppressed }]), 'Gate open: no errors that count'],
    [reportOf([error, { ...warning, new: false }]), 'Gate shut: 1 new error'],
    [{ ...reportOf([error, warning]), failOn: 'warning' as const }, 'Gate shut: 1 error, 1 warning'],
    [{ ...reportOf([]), failOn: 'hint' as const }, 'Gate open: nothing at or above hint'],
    [{ ...reportOf([error]), failOn: 'never' as const, open: true }, 'Gate open: no finding shuts it (fail-on never)'],
    [reportOf([], [{ file: 'a', message: 'b' }]), 'Gate shut: 1 input could not be read'],
    [{ ...reportOf([]), open: false }, 'Gate shut'],
  ])('%#', (report, words) => expect(verdict(report)).toBe(words));
});

describe('order', () => {
  it('bySeverity keeps the order of equals', () => {
    const [a, b, c] = [
      finding({ rule: 'a', severity: 'info' }),
      finding({ rule: 'b' }),
      finding({ rule: 'c', severity: 'info' }),
    ];
    expect(bySeverity([a, b, c])).toEqual([b, a, c]);
  });

  it('byFile sorts by code unit', () => {
    const findings = ['b.yaml', 'B.yaml', 'a.yaml', 'b.yaml'].map(file => finding({ rule: 'a', file }));
    expect(byFile(findings).map(([file, list]) => [file, list.length])).toEqual([
      ['B.yaml', 1],
      ['a.yaml', 1],
      ['b.yaml', 2],
    ]);
  });

  it('writes numbers in thousands', () =>
    expect([0, 999, 1_000, 25_000, 1_234_567].map(thousands)).toEqual(['0', '999', '1,000', '25,000', '1,234,567']));
});

it('ruleText knows no rule by an inherited name', () => {
  for (const rule of ['constructor', 'toString', '__proto__']) {
    expect(ruleText(small, finding({ rule }))).toEqual({ title: rule, severity: 'error' });
  }
});

describe('links', () => {
  const links = { ...options, serverUrl: 'https://github.example', repository: 'o/r', commit: 'c0ffee' };
  it.each([
    ['apis/a b.yaml', 'https://github.example/o/r/blob/c0ffee/apis/a%20b.yaml#L3'],
    ['a(1)[x].yaml', 'https://github.example/o/r/blob/c0ffee/a%281%29%5Bx%5D.yaml#L3'],
    ['../x.yaml', undefined],
    ['a/../../../evil/x.yaml', undefined],
    ['a//b.yaml', undefined],
    ['/etc/passwd', undefined],
    ['<stdin>', undefined],
    ['main:openapi.yaml', undefined],
    ['a\\b.yaml', undefined],
    ['', undefined],
  ])('to the source of %j', (file, url) => expect(sourceLink(file, 3, links)).toBe(url));

  it('to no source without repository and commit', () => expect(sourceLink('a.yaml', 3, options)).toBeUndefined());

  it.each([
    ['docs/rules/bc-https-only.md', 'https://home.example/docs/rules/bc-https-only.md'],
    ['docs/../../x.md', undefined],
    ['javascript:alert(1)', undefined],
    ['https://evil.example/docs/a.md', undefined],
    [undefined, undefined],
  ])('to the page %j', (docs, url) => {
    const text = { title: 'a', severity: 'error' as const, ...(docs !== undefined && { docs }) };
    expect(docsLink(text, 'https://home.example/')).toBe(url);
    expect(docsLink(text, undefined)).toBeUndefined();
  });
});

it('the reporters are those of the contract', () => {
  const ids = reporters.map(({ id }) => id);
  expect(ids).toEqual(['stylish', 'json', 'sarif', 'junit', 'markdown', 'html', 'github', 'gitlab']);
  for (const { title, mime } of reporters)
    expect([title, mime]).toEqual([expect.stringMatching(/^\w/), expect.stringMatching(/^\w+\//)]);
});

/** json.ts and gitlab.ts: the shapes that programs rely on. */
import { describe, expect, it } from 'vitest';
import { gitlab } from '../../src/report/gitlab.ts';
import { json } from '../../src/report/json.ts';
import { hostileReport, hostileTexts, large, options, reportOf, small } from './sample.ts';

describe('json', () => {
  const parse = (report = small) => JSON.parse(json.lint(report, options));

  it('has the fields of the contract, and those that were added', () => {
    const { schema, open, failOn, findings, errors, summary, tool, ...rest } = parse();
    expect(rest).toEqual({});
    expect({ schema, open, failOn }).toEqual({ schema: 'specgate/lint/1', open: false, failOn: 'error' });
    expect(tool.version).toBe('1.2.3');
    expect(summary).toEqual({ files: 1, error: 1, warning: 1, info: 1, hint: 0, new: 2, suppressed: 1, old: 1 });
    expect(errors).toEqual([
      { file: 'broken.yaml', line: 3, column: 7, message: 'This is not YAML: a mapping is not closed' },
    ]);
    expect(findings[0]).toEqual({
      rule: 'bc-https-only',
      severity: 'error',
      message: 'Server URL http://api.gov.bc.ca/routes/v1 does not use https',
      file: 'openapi.yaml',
      pointer: '/servers/0/url',
      range: { start: { line: 6, column: 5 }, end: { line: 6, column: 41 } },
      guideline: 'G-19',
      docs: 'docs/rules/bc-https-only.md',
      fixable: true,
      new: true,
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}:1$/),
    });
    expect(findings[1].suppressed).toEqual({ by: 'Ada', reason: 'agreed', until: '2027-01-31', kind: 'inline' });
    expect(findings.map(({ new: isNew }: { new: boolean }) => isNew)).toEqual([true, true, true, false]);
  });

  it('writes the keys of a finding in the order of the contract', () => {
    expect(Object.keys(parse().findings[0]).slice(0, 6)).toEqual('rule severity message file pointer range'.split(' '));
  });

  it('has empty lists where there is nothing', () => {
    expect(parse(reportOf([]))).toMatchObject({ open: true, findings: [], errors: [] });
  });

  it('gives hostile text back unchanged', () => {
    for (const text of hostileTexts) {
      const { findings, errors } = parse(hostileReport(text));
      expect(findings[0]).toMatchObject({ rule: text, message: text, file: text, guideline: text });
      expect(errors[0].message).toBe(text);
    }
  });

  it('holds 5,000 findings', () => expect(parse(large(5_000)).findings).toHaveLength(5_000));
});

describe('gitlab', () => {
  const parse = (report = small) => JSON.parse(gitlab.lint(report, options));

  it('is what GitLab reads', () => {
    const fingerprint = expect.stringMatching(/^[0-9a-f]{32}:1$/);
    expect(parse()).toEqual([
      {
        description: 'This is not YAML: a mapping is not closed',
        check_name: 'input-error',
        fingerprint: 'input-error:broken.yaml:This is not YAML: a mapping is not closed',
        severity: 'blocker',
        location: { path: 'broken.yaml', lines: { begin: 3 } },
      },
      {
        description: 'Server URL http://api.gov.bc.ca/routes/v1 does not use https',
        check_name: 'bc-https-only',
        fingerprint,
        severity: 'critical',
        location: { path: 'openapi.yaml', lines: { begin: 6, end: 6 } },
      },
      {
        description: 'Suppressed (inline) by Ada until 2027-01-31: agreed · route is not a plural noun',
        check_name: 'bc-path-plural-noun',
        fingerprint,
        severity: 'info',
        location: { path: 'openapi.yaml', lines: { begin: 8, end: 8 } },
      },
      {
        description: '2 operations have no description',
        check_name: 'operation-description',
        fingerprint,
        severity: 'major',
        location: { path: 'openapi.yaml', lines: { begin: 9, end: 9 } },
      },
      {
        description: 'Response 200 is missing',
        check_name: 'operation-description',
        fingerprint,
        severity: 'minor',
        location: { path: 'openapi.yaml', lines: { begin: 10, end: 10 } },
      },
    ]);
  });

  it('is an empty list without findings', () => expect(gitlab.lint(reportOf([]), options)).toBe('[]\n'));

  it('has a fingerprint of its own for each of 5,000', () => {
    const fingerprints = parse(large(5_000)).map(({ fingerprint }: { fingerprint: string }) => fingerprint);
    expect(new Set(fingerprints).size).toBe(5_000);
  });
});

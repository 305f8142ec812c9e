/** sarif.ts: what GitHub demands of SARIF 2.1.0 (required keys, limits, fingerprints), and what it must not be told. */
import { describe, expect, it } from 'vitest';
import { sarif } from '../../src/report/sarif.ts';
import { finding, hostileReport, hostileTexts, large, options, reportOf, rules, small } from './sample.ts';

// biome-ignore lint/suspicious/noExplicitAny: parsed JSON, which the expectations look into
const read = (report = small): any => JSON.parse(sarif.lint(report, options));
const runOf = (report = small) => read(report).runs[0];

describe('sarif', () => {
  it('describes each rule as GitHub shows it', () => {
    const { driver } = runOf().tool;
    expect(driver).toMatchObject({ name: 'specgate', semanticVersion: '1.2.3' });
    expect(driver.rules.map(({ id }: { id: string }) => id)).toEqual([
      'bc-https-only',
      'bc-path-plural-noun',
      'operation-description',
    ]);
    const page = 'https://github.example/bcgov/specgate/blob/v1.2.3/docs/rules/bc-https-only.md';
    expect(driver.rules[0]).toEqual({
      id: 'bc-https-only',
      shortDescription: { text: 'Every server URL uses https' },
      fullDescription: { text: 'Credentials and personal data would cross the network unprotected.' },
      help: {
        text: 'Credentials and personal data would cross the network unprotected.\n\nReplace http with https.',
        markdown: [
          '`Every server URL uses https`',
          'Guideline: `G-19`',
          'Why: `Credentials and personal data would cross the network unprotected.`',
          'What to do: `Replace http with https.`',
          `[The rule with examples](${page})`,
        ].join('\n\n'),
      },
      helpUri: page,
      defaultConfiguration: { level: 'error' },
      properties: { tags: ['openapi', 'G-19'], precision: 'high', 'problem.severity': 'error' },
    });
  });

  it('gives place, level, fingerprint, state and suppression of each result', () => {
    const [error, suppressed, warning, old] = runOf().results;
    expect(error).toEqual({
      ruleId: 'bc-https-only',
      ruleIndex: 0,
      level: 'error',
      message: { text: 'Server URL http://api.gov.bc.ca/routes/v1 does not use https' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'openapi.yaml', uriBaseId: '%SRCROOT%' },
            region: { startLine: 6, startColumn: 5, endLine: 6, endColumn: 41 },
          },
        },
      ],
      partialFingerprints: { primaryLocationLineHash: small.findings[0]?.fingerprint },
      baselineState: 'new',
      properties: { pointer: '/servers/0/url', severity: 'error', guideline: 'G-19' },
    });
    expect(suppressed.suppressions).toEqual([
      {
        kind: 'inSource',
        status: 'accepted',
        justification: 'agreed',
        properties: { by: 'Ada', until: '2027-01-31' },
      },
    ]);
    expect(warning.relatedLocations[0].physicalLocation.artifactLocation.uri).toBe('paths/other.yaml');
    expect([old.level, old.baselineState]).toEqual(['note', 'unchanged']);
    expect(runOf(reportOf([finding({ rule: 'a' })])).results[0]).not.toHaveProperty('baselineState');
  });

  it('tells what could not be read', () => {
    const [invocation] = runOf().invocations;
    expect(invocation.executionSuccessful).toBe(false);
    expect(invocation.toolExecutionNotifications).toMatchObject([
      { level: 'error', message: { text: 'This is not YAML: a mapping is not closed' } },
    ]);
  });

  it('is whole without findings', () => {
    const { results, tool, invocations } = runOf(reportOf([]));
    expect([results, tool.driver.rules, invocations[0].executionSuccessful]).toEqual([[], [], true]);
  });

  it('keeps to 25,000 results, the most serious ones, and tells how many are left out', () => {
    const { results, invocations } = runOf(large(25_010));
    expect(results).toHaveLength(25_000);
    expect(results.filter(({ level }: { level: string }) => level === 'error')).toHaveLength(5_002);
    expect(
      results.filter((one: { properties: { severity: string } }) => one.properties.severity === 'hint'),
    ).toHaveLength(4_992);
    expect(invocations[0].toolExecutionNotifications[0].message.text).toBe(
      '10 results left out, the least serious ones: GitHub takes 25,000 of a run',
    );
  });

  it('keeps GitHub’s rules, whatever the findings', () => {
    for (const report of [small, large(5_000), ...hostileTexts.map(hostileReport)]) expectGitHubShape(read(report));
  });

  it('makes no link of a message', () => {
    const [result] = runOf(hostileReport('[click](javascript:alert(1))')).results;
    expect(result.message.text).not.toContain('](');
  });

  it('names a region of at least one column', () => {
    const range = { start: { line: 2, column: 5 }, end: { line: 2, column: 5 } };
    const [result] = runOf(reportOf([finding({ rule: 'a', range })])).results;
    expect(result.locations[0].physicalLocation.region).toEqual({
      startLine: 2,
      startColumn: 5,
      endLine: 2,
      endColumn: 6,
    });
  });

  it('cuts long texts of rules', () => {
    const report = reportOf([finding({ rule: 'a' })]);
    const long = {
      title: 'x'.repeat(5_000),
      why: 'y'.repeat(5_000),
      guideline: Array(50).fill('G-01'),
      severity: 'hint' as const,
    };
    const [rule] = runOf({ ...report, rules: { ...rules, a: long } }).tool.driver.rules;
    expect(rule.shortDescription.text).toHaveLength(1_024);
    expect(rule.fullDescription.text).toHaveLength(1_024);
    expect(rule.properties.tags).toHaveLength(20);
    expect(rule.defaultConfiguration.level).toBe('note');
  });
});

// biome-ignore lint/suspicious/noExplicitAny: parsed JSON
function expectGitHubShape(log: any): void {
  expect(log.$schema).toMatch(/^https:\/\/.*sarif-2\.1\.0\.json$/);
  expect(log.version).toBe('2.1.0');
  expect(log.runs).toHaveLength(1);
  const [{ tool, results, automationDetails }] = log.runs;
  expect(automationDetails.id).toMatch(/\/$/);
  const full = expect.stringMatching(/\S/);
  for (const rule of tool.driver.rules) {
    expect(rule).toMatchObject({
      shortDescription: { text: full },
      fullDescription: { text: full },
      help: { text: full, markdown: full },
      defaultConfiguration: { level: expect.stringMatching(/^(error|warning|note)$/) },
      properties: { 'problem.severity': expect.stringMatching(/^(error|warning|recommendation)$/) },
    });
    expect(Math.max(rule.shortDescription.text.length, rule.fullDescription.text.length)).toBeLessThanOrEqual(1_024);
    expect(rule.helpUri ?? 'https://').toMatch(/^https:\/\//);
  }
  const hashes = results.map((one: { partialFingerprints: object }) => Object.values(one.partialFingerprints)[0]);
  expect(new Set(hashes).size).toBe(results.length);
  for (const { ruleId, ruleIndex, message, locations, partialFingerprints } of results) {
    expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
    expect(message.text).toMatch(/\S/);
    expect(Object.keys(partialFingerprints)).toEqual(['primaryLocationLineHash']);
    const [{ physicalLocation }] = locations;
    // RFC 3986: a relative reference without scheme, query or fragment.
    expect(physicalLocation.artifactLocation.uri).toMatch(/^(?:[\w.~/-]|%[0-9A-F]{2})*$/);
    const { startLine, startColumn, endLine, endColumn } = physicalLocation.region;
    expect(Math.min(startLine, startColumn, endLine, endColumn)).toBeGreaterThanOrEqual(1);
    expect(endLine > startLine || endColumn > startColumn).toBe(true);
  }
}

/** `merge-reports`: shards joined give what one run gives, none may be missing, and what another job wrote is data (T-16). */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli.ts';
import type { CheckReport } from '../../src/report/check-report.ts';
import { fakeIo } from '../support/io.ts';
import { readRunnerCommands } from '../support/runner-commands.ts';
import { allWaived, branch, check, commit, config, onlyHttps, openapi, repository, scratch, write } from './support.ts';

async function merge(cwd: string, ...argv: string[]) {
  const io = fakeIo({ cwd });
  const format = argv.some(word => word.startsWith('--format')) ? [] : ['--format=json'];
  const code = await main(['merge-reports', ...format, ...argv], io);
  return { code, out: io.out(), err: io.err() };
}

const names = ['alpha', 'beta', 'gamma', 'delta', 'epsilon'];
const files = Object.fromEntries(names.map(name => [name, `apis/${name}.yaml`]));

/** A repository where one API breaks, one gets a finding, one grows as it should, and two stay. */
function changed(): string {
  const cwd = repository({
    'specgate.yaml': config(files),
    'rules.yaml': onlyHttps,
    '.specgate/attestations.yaml': allWaived,
    ...Object.fromEntries(Object.values(files).map(file => [file, openapi()])),
  });
  branch(cwd, 'base');
  commit(cwd, {
    'apis/alpha.yaml': openapi('1.0.1', ['routes']),
    'apis/beta.yaml': openapi('1.1.0').replace('servers: [', "servers: [{url: 'http://other.gov.bc.ca'}, "),
    'apis/gamma.yaml': openapi('1.1.0', ['routes', 'trails', 'huts']),
  });
  return cwd;
}

/** Runs the shards of a repository and writes their reports. */
async function shardsOf(cwd: string, count: number): Promise<string[]> {
  const written: string[] = [];
  for (let index = 1; index <= count; index++) {
    const { out } = await check(cwd, ['--base=base', `--shard=${index}/${count}`]);
    write(cwd, { [`reports/${index}.json`]: out });
    written.push(`reports/${index}.json`);
  }
  return written;
}

const essence = (report: CheckReport) => ({
  open: report.open,
  apis: [...report.apis]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, open, status, lint, diff, ready }) => ({
      ...{ name, open, status },
      findings: (lint as { findings: unknown } | null)?.findings,
      changes: (diff as unknown as { changes: unknown } | null)?.changes,
      version: (diff as unknown as { version: unknown } | null)?.version,
      score: ready?.score,
    })),
  untouched: [...report.untouched].sort(),
});

describe('the reports of all shards', () => {
  it('give what one run gives, in whatever order they come', async () => {
    const cwd = changed();
    const reports = await shardsOf(cwd, 3);
    const whole = await check(cwd, ['--base=base']);
    const done = await merge(cwd, ...reports.reverse());
    expect([done.code, done.err]).toEqual([whole.code, '']);
    expect(whole.code).toBe(1);
    expect(essence(JSON.parse(done.out) as CheckReport)).toEqual(essence(whole.report!));
    expect(JSON.parse(done.out)).toMatchObject({ schema: 'specgate/check/1', open: false, shard: null });
  });

  it('lose nothing: one shard of one gives the report that it is', async () => {
    const cwd = repository({
      'specgate.yaml': config(
        { alpha: 'apis/alpha.yaml' },
        'products: {climbon: {version: 1.0.0, apis: [alpha], plans: {gold: {title: Gold}}}}\ngateways: {production: {type: files, path: catalog}}\n',
      ),
      'rules.yaml': `${onlyHttps}  own-title:\n    severity: info\n    description: Titles are short.\n    given: $.info.title\n    then: {function: falsy}\n`,
      '.specgate/attestations.yaml': allWaived,
      'apis/alpha.yaml': openapi(),
    });
    branch(cwd, 'base');
    write(cwd, { 'apis/alpha.yaml': openapi('1.0.1', ['routes']) });
    const { out, report } = await check(cwd, ['--base=base', '--shard=1/1']);
    expect(report!.apis[0]!.lint!.rules).toEqual({
      'own-title': expect.objectContaining({ title: 'Titles are short.', severity: 'info' }),
    });
    expect(report!.apis[0]!.plan!.ingredients.steps).toMatch(/^sha256:/);
    expect(report!.apis[0]!.suggestions).toHaveLength(1);
    write(cwd, { 'reports/1.json': out });
    expect(JSON.parse((await merge(cwd, 'reports/1.json')).out)).toEqual({ ...report, shard: null });
  });

  it('give one comment that says what one run says', async () => {
    const cwd = changed();
    const reports = await shardsOf(cwd, 2);
    const formats = ['markdown', 'stylish', 'html', 'junit', 'sarif', 'gitlab', 'github'];
    const flags = (name: string): string[] => formats.map(format => `--format=${format}=reports/${name}.${format}`);
    await check(cwd, ['--base=base', ...flags('whole')]);
    expect((await merge(cwd, ...reports, ...flags('joined'))).code).toBe(1);
    for (const format of formats) {
      const [whole = '', joined = ''] = ['whole', 'joined'].map(name =>
        readFileSync(path.join(cwd, `reports/${name}.${format}`), 'utf8'),
      );
      // The order of the APIs is that of their names.
      const lines = (text: string) =>
        text
          .split('\n')
          .filter(line => line.includes('alpha'))
          .sort();
      if (format !== 'sarif' && format !== 'junit') expect(lines(joined)).toEqual(lines(whole));
      expect(joined.length).toBeGreaterThan(whole.length / 2);
    }
  });

  it('that are open are open together', async () => {
    const cwd = changed();
    commit(cwd, { 'apis/alpha.yaml': openapi(), 'apis/beta.yaml': openapi() });
    const done = await merge(cwd, ...(await shardsOf(cwd, 2)));
    expect([done.code, JSON.parse(done.out).open]).toEqual([0, true]);
  });

  it('of which one could not read its documents give 2', async () => {
    const cwd = changed();
    commit(cwd, { 'apis/delta.yaml': 'openapi: [\n' });
    const done = await merge(cwd, ...(await shardsOf(cwd, 2)));
    expect([done.code, JSON.parse(done.out).open]).toEqual([2, false]);
  });

  it('are refused where one is missing, twice there, or of another run', async () => {
    const cwd = changed();
    const [first = '', second = '', third = ''] = await shardsOf(cwd, 3);
    const cases: [string[], string][] = [
      [[first, third], 'The report of shard 2 of 3 is missing.'],
      [[first, second, second, third], 'This is shard 2 of 3, and so is reports/2.json.'],
      [['none.json'], 'none.json: There is no such file.'],
      [['reports'], 'reports: This is no regular file.'],
    ];
    const { out } = await check(cwd, ['--shard=2/3']);
    write(cwd, { 'other.json': out });
    cases.push([[first, 'other.json', third], 'not of one run: they differ in base']);
    write(cwd, { 'half.json': (await check(cwd, ['--base=base', '--shard=2/2'])).out });
    cases.push([[first, 'half.json'], 'not shards of one run']);
    for (const [reports, says] of cases) {
      const done = await merge(cwd, ...reports);
      expect([done.code, done.out]).toEqual([2, '']);
      expect(done.err).toContain(says);
    }
    expect((await merge(cwd)).code).toBe(2);
  });
});

describe('what another job wrote (T-16)', () => {
  it('is not believed when it says open and holds what shuts the gate', async () => {
    const cwd = changed();
    const reports = await shardsOf(cwd, 1);
    const { out } = await check(cwd, ['--base=base', '--shard=1/1']);
    write(cwd, {
      [reports[0]!]: out.replaceAll('"open": false', '"open": true').replaceAll('"ok": false', '"ok": true'),
    });
    const lenient = await merge(cwd, ...reports);
    // The finding of beta alone is enough; the changes of alpha now claim a version that covers them.
    expect([lenient.code, JSON.parse(lenient.out).open]).toEqual([1, false]);
  });

  it.each<[string, string, string]>([
    ['no JSON', 'no', 'it is no JSON'],
    ['nothing', '', 'it is no JSON'],
    ['another report', '{"schema": "specgate/lint/1"}', 'the report.schema is none of specgate/check/1'],
    ['a list', '[]', 'the report is no mapping'],
    ['too deep a nest', '['.repeat(200_000), 'it is'],
    ['a prototype', '{"__proto__": {"schema": "specgate/check/1", "open": true}}', 'the report.schema'],
  ])('%s is refused', async (_what, text, says) => {
    const cwd = scratch();
    write(cwd, { 'report.json': text });
    const done = await merge(cwd, 'report.json');
    expect([done.code, done.out]).toEqual([2, '']);
    expect(done.err).toContain('report.json: This is no report of check');
    expect(done.err).toContain(says);
  });

  it('is refused where it is too large, before it is read', async () => {
    const cwd = scratch();
    write(cwd, { 'report.json': ' '.repeat(2 * 1024 * 1024) });
    const done = await merge(cwd, 'report.json', '--max-file-size=1');
    expect([done.code, done.err]).toEqual([2, expect.stringContaining('report.json')]);
  });

  it('brings no field, no key and no command along', async () => {
    const cwd = changed();
    const { out } = await check(cwd, ['--base=base']);
    const report = JSON.parse(out);
    const evil = '\n::error::x\n##[set-output name=open]true <img src=x> @team </details> ``` | [a](javascript:x)';
    report.evil = evil;
    report.apis[0].evil = evil;
    report.apis[0].name = evil;
    report.notes = [evil];
    report.untouched = [evil.repeat(2)];
    write(cwd, { 'report.json': JSON.stringify(report) });
    const json = await merge(cwd, 'report.json');
    expect(Object.keys(JSON.parse(json.out))).not.toContain('evil');
    expect(Object.keys(JSON.parse(json.out).apis[0])).not.toContain('evil');
    for (const format of ['stylish', 'markdown', 'html', 'junit', 'sarif', 'gitlab', 'json']) {
      const done = await merge(cwd, 'report.json', `--format=${format}`);
      expect(done.code).toBe(1);
      expect([...readRunnerCommands(done.out), ...readRunnerCommands(done.err)]).toEqual([]);
    }
  });

  it('of any wrong type anywhere ends in 2 or in a verdict, never in a crash', async () => {
    const cwd = changed();
    const { out } = await check(cwd, ['--base=base']);
    const paths: (string | number)[][] = [];
    const visit = (value: unknown, at: (string | number)[]): void => {
      paths.push(at);
      if (typeof value !== 'object' || value === null) return;
      for (const key of Object.keys(value)) visit((value as Record<string, unknown>)[key], [...at, key]);
    };
    visit(JSON.parse(out), []);
    const wrong = fc.constantFrom<unknown>(null, -1, 1e300, 'x', true, [], {}, [null], { a: 1 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths.slice(1)), wrong, async (at, value) => {
        const report = JSON.parse(out);
        const parent = at.slice(0, -1).reduce((inner, key) => inner[key], report);
        parent[at.at(-1)!] = value;
        write(cwd, { 'report.json': JSON.stringify(report) });
        const done = await merge(cwd, 'report.json', '--format=markdown');
        expect(done.err).not.toContain('bug');
        expect([0, 1, 2]).toContain(done.code);
        // Something shuts the gate in several places, so that no one change opens it.
        expect(done.code).not.toBe(0);
      }),
      { numRuns: 150 },
    );
    expect(existsSync(path.join(cwd, 'report.json'))).toBe(true);
  });
});

describe('list --format matrix', () => {
  async function list(cwd: string, ...argv: string[]) {
    const io = fakeIo({ cwd });
    const code = await main(['list', '--format=matrix', ...argv], io);
    return { code, out: io.out(), err: io.err() };
  }

  it('gives one job for each API, or for each part', async () => {
    const cwd = changed();
    expect(JSON.parse((await list(cwd)).out).include[0]).toEqual({ api: 'alpha', file: 'apis/alpha.yaml' });
    const parts = await list(cwd, '--shards=2');
    expect(parts.out).toBe('{"include": [{"shard": "1/2"},{"shard": "2/2"}]}\n');
    expect(JSON.parse((await list(cwd, '--shards=99')).out).include).toHaveLength(names.length);
  });

  it('says what to do where there are more APIs than GitHub starts jobs', async () => {
    const many = Object.fromEntries(Array.from({ length: 257 }, (_, index) => [`api-${index}`, `apis/${index}.yaml`]));
    const cwd = repository({ 'specgate.yaml': config(many) });
    const done = await list(cwd);
    expect([done.code, done.out]).toEqual([2, '']);
    expect(done.err).toContain('There are 257 APIs, and a matrix has 256 jobs at most; --shards 8 parts them.');
    expect(JSON.parse((await list(cwd, '--shards=8')).out).include).toHaveLength(8);
  });
});

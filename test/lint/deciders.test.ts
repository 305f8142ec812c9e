/** Who decides: the working tree or the base; what a pull request adds opens nothing (T-12), and code runs only where allowed (T-10). */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultLimits } from '../../src/document/limits.ts';
import { UserError } from '../../src/errors.ts';
import type { LintRequest, LintRun } from '../../src/lint/request.ts';
import { lintFiles } from '../../src/lint/run.ts';
import { fakeIo } from '../support/io.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'deciders-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}

function git(...args: string[]): void {
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...who, ...args], {
    cwd: folder,
    stdio: 'ignore',
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null' },
  });
}

/** Makes the files the commit `main` of a new repository. */
function commit(files: Record<string, string>): void {
  write(files);
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-q', '-m', 'base');
}

function requestOf(change: Partial<LintRequest>): LintRequest {
  return {
    operands: ['openapi.yaml'],
    files: [],
    ruleset: 'bc-gov',
    rules: new Map(),
    failOn: 'error',
    base: undefined,
    configRevision: undefined,
    allowRemote: false,
    allowHosts: [],
    allowCode: false,
    allowEmpty: false,
    limits: defaultLimits,
    fix: false,
    shard: undefined,
    ...change,
  };
}

function lint(change: Partial<LintRequest> = {}, env: Record<string, string> = {}): Promise<LintRun> {
  return lintFiles(requestOf(change), fakeIo({ cwd: folder, env }));
}

async function refused(change: Partial<LintRequest>, env?: Record<string, string>): Promise<string> {
  const error = await lint(change, env).catch(caught => caught);
  expect(error).toBeInstanceOf(UserError);
  return error.message;
}

/** What the first finding of a rule says of itself. */
function stateOf(
  { report }: LintRun,
  rule: string,
): { new: boolean; suppressed: string | undefined; severity: string } | undefined {
  const found = report.findings.find(one => one.rule === rule);
  return found && { new: found.new, suppressed: found.suppressed?.kind, severity: found.severity };
}

const openapi = `openapi: 3.0.3
info: {title: Routes API, version: 1.0.0}
servers:
  - url: http://api.gov.bc.ca/routes
paths: {}
`;
const suppressions = '- {rule: bc-https-only, by: a team, reason: moves in May}\n';

describe('--base', () => {
  it('as a revision marks what was there before', async () => {
    commit({ 'openapi.yaml': openapi });
    write({ 'openapi.yaml': `# moved\n${openapi.replace('paths:', '  - url: http://other.gov.bc.ca\npaths:')}` });
    const { report } = await lint({ base: 'main' });
    const https = report.findings.filter(one => one.rule === 'bc-https-only').map(one => [one.pointer, one.new]);
    expect(https).toEqual([
      ['/servers/0/url', false],
      ['/servers/1/url', true],
    ]);
    expect(report.open).toBe(false);
    write({ 'openapi.yaml': openapi });
    expect((await lint({ base: 'main' })).report).toMatchObject({ open: true, summary: { new: 0 } });
  });

  it('as a file compares with that file', async () => {
    write({ 'openapi.yaml': openapi, 'old.yaml': openapi });
    expect((await lint({ base: 'old.yaml' })).report.summary.new).toBe(0);
    expect((await lint({ base: 'none.yaml' })).report).toMatchObject({
      errors: [{ message: expect.any(String) }],
      open: false,
    });
  });

  it('of files in several parts finds those of the revision again', async () => {
    const main = `${openapi.replace('paths: {}', "paths: {/a: {$ref: 'a.yaml'}}")}`;
    commit({ 'openapi.yaml': main, 'a.yaml': 'get: {responses: {}}\n' });
    write({ 'a.yaml': '# a comment\nget: {responses: {}}\n' });
    expect((await lint({ base: 'main' })).report.summary.new).toBe(0);
    write({ 'a.yaml': 'get: {responses: {}}\npost: {responses: {}}\n' });
    expect((await lint({ base: 'main' })).report.summary.new).toBeGreaterThan(0);
  });

  it('in which the document is not yet makes everything new, with a note', async () => {
    commit({ 'README.md': 'x' });
    write({ 'openapi.yaml': openapi });
    const { report, notes } = await lint({ base: 'main' });
    expect(report.findings.every(one => one.new)).toBe(true);
    expect(notes.join()).toContain('every finding is new');
  });
});

describe('a suppression of one place', () => {
  const list = '{description: x, content: {application/json: {schema: {type: array, items: {type: string}}}}}';
  const lists = `openapi: 3.0.3
info: {title: Routes API, version: 1.0.0}
paths:
  /a: {get: {responses: {200: ${list}}}}
  /b: {get: {responses: {200: ${list}}}}
  /c: {get: {responses: {200: ${list}}}}
`;
  const of = async (change: Partial<LintRequest> = {}) => {
    const { report } = await lint(change);
    const found = report.findings.filter(one => one.rule === 'bc-response-object');
    return found.map(({ pointer, suppressed, related = [] }) => ({
      at: [pointer, ...related.map(one => one.pointer)].map(one => one.split('/')[2]!.slice(2)).join(' '),
      by: suppressed?.kind,
    }));
  };

  it('does not hide the others that the same finding stands for', async () => {
    write({ 'openapi.yaml': lists });
    expect(await of()).toEqual([{ at: 'a b c', by: undefined }]);
    write({
      '.specgate/suppressions.yaml': '- {rule: bc-response-object, pointer: /paths/~1a, by: a team, reason: old}\n',
      'openapi.yaml': lists.replace('  /c:', '  # specgate-ignore bc-response-object: old\n  /c:'),
    });
    expect(await of()).toEqual([
      { at: 'a', by: 'file' },
      { at: 'b', by: undefined },
      { at: 'c', by: 'inline' },
    ]);
    write({
      '.specgate/suppressions.yaml': '- {rule: bc-response-object, pointer: /paths, by: a team, reason: old}\n',
      'openapi.yaml': lists,
    });
    expect(await of()).toEqual([{ at: 'a b c', by: 'file' }]);
  });

  it('stays what a baseline knows', async () => {
    write({
      'openapi.yaml': lists,
      '.specgate/suppressions.yaml': '- {rule: bc-response-object, pointer: /paths/~1a, by: a team, reason: old}\n',
    });
    write({ '.specgate/baseline.json': JSON.stringify((await lint()).report) });
    expect((await lint()).report.summary.new).toBe(0);
    write({
      'openapi.yaml': lists
        .replaceAll('/c:', '/d:')
        .replace('paths:', `paths:\n  /c: {get: {responses: {200: ${list}}}}`),
    });
    expect((await lint()).report.summary.new).toBeGreaterThan(0);
  });

  it('by a ruleset switches off that place alone', async () => {
    const overrides = 'overrides: [{files: ["*.yaml#/paths/~1a"], rules: {bc-response-object: off}}]\n';
    write({ 'openapi.yaml': lists, 'rules.yaml': `extends: bc-gov\n${overrides}` });
    expect(await of({ ruleset: 'rules.yaml' })).toEqual([{ at: 'b c', by: undefined }]);
  });
});

describe('a baseline', () => {
  it('is an earlier report, also after the document moved on', async () => {
    write({ 'openapi.yaml': openapi });
    const { report } = await lint();
    write({ '.specgate/baseline.json': JSON.stringify(report), 'openapi.yaml': `# moved\n${openapi}` });
    expect((await lint()).report).toMatchObject({ open: true, summary: { new: 0 } });
    write({ 'openapi.yaml': openapi.replace('paths:', '  - url: http://other.gov.bc.ca\npaths:') });
    expect((await lint()).report.findings.filter(one => one.new).map(one => one.rule)).toEqual(['bc-https-only']);
  });

  it('holds findings that stand for several places, and not one more', async () => {
    const paths = (count: number): string =>
      openapi.replace(
        'paths: {}',
        `paths:\n${Array.from({ length: count }, (_, at) => `  /routes${at}: {get: {responses: {default: {description: d}}}}\n`).join('')}`,
      );
    write({ 'openapi.yaml': paths(80) });
    write({ '.specgate/baseline.json': JSON.stringify((await lint()).report) });
    expect((await lint()).report.summary.new).toBe(0);
    write({ 'openapi.yaml': paths(2) });
    expect((await lint()).report.summary.new).toBe(0);
    write({ 'openapi.yaml': paths(81) });
    expect((await lint()).report.findings.filter(one => one.new).map(one => one.rule)).toContain('bc-operation-id');
  });

  it.each([
    ['{}', 'The baseline is no JSON report of specgate lint'],
    ['[]', 'The baseline is no JSON report of specgate lint'],
    ['{"schema": "specgate/lint/2", "findings": []}', 'is no JSON report'],
    ['{"schema": "specgate/lint/1", "findings": {}}', 'is no JSON report'],
    ['{"schema": "specgate/lint/1", "findings": [5]}', 'A finding of the baseline is no object'],
    ['{"schema": "specgate/lint/1", "findings": [{"rule": "a"}]}', 'lacks "'],
    [
      '{"schema": "specgate/lint/1", "findings": [{"rule": "a", "file": "b", "message": "c", "pointer": "", "related": [5]}]}',
      'lacks its file or pointer',
    ],
    ['not json', 'JSON'],
  ])('refuses %s', async (text, message) => {
    write({ 'openapi.yaml': openapi, '.specgate/baseline.json': text });
    expect(await refused({})).toContain(message);
  });
});

describe('the base decides (--config-from base)', () => {
  it('so that suppressions and baselines of the head open nothing', async () => {
    commit({ 'openapi.yaml': openapi });
    const { report } = await lint();
    write({ '.specgate/suppressions.yaml': suppressions, '.specgate/baseline.json': JSON.stringify(report) });
    expect(stateOf(await lint(), 'bc-https-only')).toEqual({ new: false, suppressed: 'file', severity: 'error' });
    const run = await lint({ configRevision: 'main' });
    expect(stateOf(run, 'bc-https-only')).toEqual({ new: true, suppressed: undefined, severity: 'error' });
    expect(run.report.open).toBe(false);
    expect(run.notes.join('\n')).toContain('.specgate/suppressions.yaml is not in main; it opens nothing until it is.');
    expect(run.notes.join('\n')).toContain('.specgate/baseline.json is not in main');
  });

  it('and those of the base count, even where the head took them away', async () => {
    commit({ 'openapi.yaml': openapi, '.specgate/suppressions.yaml': suppressions });
    write({ '.specgate/suppressions.yaml': '# none\n' });
    expect(stateOf(await lint({ configRevision: 'main' }), 'bc-https-only')?.suppressed).toBe('file');
    expect(stateOf(await lint(), 'bc-https-only')?.suppressed).toBeUndefined();
  });

  it('and its ruleset and what that extends are read from it', async () => {
    commit({ 'openapi.yaml': openapi, 'rules.yaml': 'extends: [bc-gov, more.yaml]\n', 'more.yaml': 'rules: {}\n' });
    write({ 'more.yaml': 'extends: bc-gov\nrules: {bc-https-only: off}\n' });
    expect(stateOf(await lint({ ruleset: 'rules.yaml' }), 'bc-https-only')).toBeUndefined();
    expect(stateOf(await lint({ ruleset: 'rules.yaml', configRevision: 'main' }), 'bc-https-only')?.severity).toBe(
      'error',
    );
  });

  it('and a ruleset that it has not yet comes from the working tree, with a note', async () => {
    commit({ 'openapi.yaml': openapi });
    write({ 'rules.yaml': 'extends: minimal\n' });
    const run = await lint({ ruleset: 'rules.yaml', configRevision: 'main' });
    expect(run.notes.join()).toContain('rules.yaml is not in main yet; the one of the working tree decides');
  });

  it('and a comment in a document counts only where the base has it too', async () => {
    const comment = '  # specgate-ignore bc-https-only until 2027-01-31: moves in May\n';
    const withComment = openapi.replace('  - url:', `${comment}  - url:`);
    commit({ 'openapi.yaml': openapi, 'other.yaml': withComment });
    write({ 'openapi.yaml': withComment, 'new.yaml': withComment });
    const suppressed = async (file: string, configRevision: string | undefined) =>
      stateOf(await lint({ operands: [file], configRevision }), 'bc-https-only')?.suppressed;
    expect(await suppressed('openapi.yaml', undefined)).toBe('inline');
    expect(await suppressed('openapi.yaml', 'main')).toBeUndefined();
    expect(await suppressed('new.yaml', 'main')).toBeUndefined();
    write({ 'other.yaml': `# moved\n\n${withComment}` });
    expect(await suppressed('other.yaml', 'main')).toBe('inline');
    write({ 'other.yaml': withComment.replace('2027-01-31', '2037-01-31') });
    expect(await suppressed('other.yaml', 'main')).toBeUndefined();
  });

  it('and code of the head does not run', async () => {
    commit({ 'openapi.yaml': openapi });
    write({ 'rules.js': 'throw new Error("it ran")' });
    expect(await refused({ ruleset: 'rules.js', allowCode: true, configRevision: 'main' })).toContain(
      'runs from the working tree alone',
    );
  });
});

describe('suppressions of the run', () => {
  it('in comments of every file, and expired ones not', async () => {
    write({
      'openapi.yaml': openapi
        .replace('  - url: http:', '  # specgate-ignore bc-https-only until 2027-01-31: moves in May\n  - url: http:')
        .replace('paths: {}', "paths: {/a: {$ref: 'a.yaml'}}"),
      'a.yaml': 'get: {responses: {}} # specgate-ignore bc-success-response: not yet\n',
    });
    const run = await lint();
    expect(stateOf(run, 'bc-https-only')?.suppressed).toBe('inline');
    expect(
      run.report.findings.find(one => one.file === 'a.yaml' && one.rule === 'bc-success-response')?.suppressed?.by,
    ).toBe('a.yaml:1');
    write({
      'openapi.yaml': openapi.replace(
        '  - url: http:',
        '  # specgate-ignore bc-https-only until 2026-11-20: over\n  - url: http:',
      ),
    });
    expect(stateOf(await lint(), 'bc-https-only')?.suppressed).toBeUndefined();
  });
});

describe('code', () => {
  const script = `export default {
  rules: { own: { given: '$.info', severity: 'error', message: 'from code', then: { function: () => [{ message: 'x' }] } } },
};
`;
  const yaml = `functions: [own]
extends: [[bc-gov, off]]
rules:
  own-rule: {given: $.info.title, severity: error, then: {function: own, functionOptions: {word: Routes}}}
  own-file: {given: '$.paths[*].get', message: '{{error}} in a file', then: {function: own, functionOptions: {word: none}}}
  bc-https-only: info
  path-params: error
`;
  const own = `export default function own(value, { word }) {
  return JSON.stringify(value).includes(word) ? [{ message: 'has ' + word }] : [];
}
`;

  it('runs only with --allow-code', async () => {
    write({
      'openapi.yaml': openapi,
      'rules.js': script,
      'rules.mjs': script,
      'rules.yaml': yaml,
      'functions/own.js': own,
    });
    for (const ruleset of ['rules.js', 'rules.mjs', 'rules.yaml'])
      expect(await refused({ ruleset })).toContain('--allow-code');
    write({ 'extends.yaml': 'extends: ./rules.mjs\n' });
    expect(await refused({ ruleset: 'extends.yaml' })).toContain('--allow-code');
    const { report } = await lint({ ruleset: 'rules.mjs', allowCode: true });
    expect(
      report.findings.map(one => [one.rule, one.message, one.severity, one.pointer, one.range.start.line]),
    ).toEqual([['own', 'from code', 'error', '/info', 2]]);
    expect((await lint({ ruleset: 'extends.yaml', allowCode: true })).report.findings.map(one => one.rule)).toEqual([
      'own',
    ]);
  });

  it('as functions beside a YAML ruleset, which may extend ours', async () => {
    write({
      'package.json': '{"type": "module"}',
      'openapi.yaml': openapi.replace('paths: {}', "paths: {'/a/{id}': {$ref: 'a.yaml'}}"),
      'a.yaml': 'get: {summary: none, responses: {default: {description: d}}}\n',
      'rules.yaml': yaml,
      'functions/own.js': own,
    });
    const { report } = await lint({ ruleset: 'rules.yaml', allowCode: true });
    const found = report.findings.map(one => `${one.rule} ${one.file} ${one.pointer} ${one.severity}`).sort();
    expect(found).toEqual([
      'bc-https-only openapi.yaml /servers/0/url info',
      'own-file a.yaml /get warning',
      'own-rule openapi.yaml /info/title error',
      'path-params a.yaml /get error',
    ]);
  });

  it('says what is wrong in it in one sentence', async () => {
    write({
      'openapi.yaml': openapi,
      'throws.mjs': 'throw new Error("broken")',
      'empty.mjs': 'export default {}',
      'rules.yaml': 'functions: [none]\nrules: {a: {given: $, then: {function: none}}}',
    });
    for (const ruleset of ['throws.mjs', 'empty.mjs', 'rules.yaml'])
      expect(await refused({ ruleset, allowCode: true })).toMatch(/^The ruleset with code cannot be used: .*\.$/s);
    expect(await refused({ ruleset: 'missing.mjs', allowCode: true })).toContain('no such file');
  });

  it('leaves rulesets that are data to our engine', async () => {
    write({ 'openapi.yaml': openapi, 'rules.yaml': 'extends: bc-gov\nrules: {bc-https-only: hint}\n' });
    expect(stateOf(await lint({ ruleset: 'rules.yaml', allowCode: true }), 'bc-https-only')?.severity).toBe('hint');
    expect(stateOf(await lint({ allowCode: true }), 'bc-https-only')?.severity).toBe('error');
  });

  it("is refused on a fork's pull request, and where nobody can tell", async () => {
    const event = (head: unknown) => ({ pull_request: { head, base: { repo: { full_name: 'bcgov/routes' } } } });
    write({
      'openapi.yaml': openapi,
      'rules.mjs': script,
      'fork.json': JSON.stringify(event({ repo: { full_name: 'somebody/routes' } })),
      'own.json': JSON.stringify(event({ repo: { full_name: 'bcgov/routes' } })),
      'gone.json': JSON.stringify(event({ repo: null })),
      'broken.json': '{',
    });
    const env = (name: string, file: string) => ({
      GITHUB_EVENT_NAME: name,
      GITHUB_EVENT_PATH: path.join(folder, file),
    });
    const request = { ruleset: 'rules.mjs', allowCode: true };
    for (const name of ['pull_request', 'pull_request_target', 'pull_request_review']) {
      for (const file of ['fork.json', 'gone.json', 'broken.json', 'missing.json']) {
        expect(await refused(request, env(name, file)), `${name} ${file}`).toContain(
          "refused on a fork's pull request",
        );
      }
      expect((await lint(request, env(name, 'own.json'))).report.findings).toHaveLength(1);
    }
    expect((await lint(request, env('push', 'fork.json'))).report.findings).toHaveLength(1);
  });

  it('of a document on standard input gets no files, and nothing from the network', async () => {
    write({ 'rules.mjs': script });
    const io = fakeIo({
      cwd: folder,
      stdin: openapi.replace('paths: {}', "paths: {/a: {$ref: 'a.yaml'}, /b: {$ref: 'http://127.0.0.1:9/x'}}"),
    });
    const { report } = await lintFiles(requestOf({ ruleset: 'rules.mjs', allowCode: true, operands: ['-'] }), io);
    expect(report.findings.map(one => one.rule).sort()).toEqual(['invalid-ref', 'invalid-ref', 'own']);
  });
});

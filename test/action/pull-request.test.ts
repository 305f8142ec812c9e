/** The Action on pull requests, in the clone of depth 1 that such a job has: the base decides, whatever the head brings (T-12). */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { insecure, moreInsecure, onlyHttps, secure } from './documents.ts';
import { clone, git, type PullRequest, pullRequest } from './repository.ts';
import { annotations, type Outcome, runStep, type Step, scratch, writeFiles } from './runner.ts';

function check({ workspace, payload }: PullRequest, step: Omit<Partial<Step>, 'workspace'> = {}): Promise<Outcome> {
  return runStep({ workspace, payload, event: 'pull_request', inputs: { files: 'openapi.yaml' }, ...step });
}

const config = 'apis: {routes: {file: openapi.yaml}}\n';
const suppression = `suppressions:
  - rule: bc-https-only
    file: openapi.yaml
    by: nobody
    reason: because
`;
/** The findings of `insecure` as a baseline: what the tool itself writes. */
async function baselineFile(): Promise<Record<string, string>> {
  const workspace = scratch();
  writeFiles(workspace, { 'openapi.yaml': insecure });
  const { outputs } = await runStep({ workspace, inputs: { files: 'openapi.yaml' } });
  return { '.specgate/baseline.json': readFileSync(outputs['report-file']!, 'utf8') };
}

describe('a clone of depth 1', () => {
  it('gets the base from origin and lints the merge', async () => {
    const request = pullRequest({
      base: { 'openapi.yaml': secure, 'specgate.yaml': config },
      head: { 'openapi.yaml': insecure },
    });
    expect(() => git(request.workspace, 'cat-file', '-e', request.base)).toThrow();
    const step = await check(request, { inputs: {} });
    expect(step.code).toBe(1);
    expect(annotations(step)[0]).toMatchObject({ command: 'error', properties: { file: 'openapi.yaml', line: '6' } });
    expect(git(request.workspace, 'rev-parse', 'HEAD')).toBe(request.merge);
    expect(git(request.workspace, 'status', '--porcelain')).toBe('');
  });

  it('counts only what the base does not have', async () => {
    const request = pullRequest({ base: { 'openapi.yaml': insecure }, head: { 'openapi.yaml': moreInsecure } });
    const inputs = { files: 'openapi.yaml', base: request.base };
    const step = await check(request, { inputs });
    expect(step.code).toBe(1);
    expect(annotations(step).map(({ command, properties }) => [command, properties.line])).toEqual([
      ['error', '7'],
      ['notice', undefined],
    ]);
    const unchanged = pullRequest({ base: { 'openapi.yaml': insecure }, head: { 'README.md': 'more' } });
    expect((await check(unchanged, { inputs: { ...inputs, base: unchanged.base } })).code).toBe(0);
  });

  it('is as it was for other steps: nothing is written, no ref is made', async () => {
    const request = pullRequest({ base: { 'openapi.yaml': insecure }, head: { 'README.md': 'more' } });
    const refs = git(request.workspace, 'for-each-ref');
    await check(request);
    expect(git(request.workspace, 'for-each-ref')).toBe(refs);
    expect(git(request.workspace, 'status', '--porcelain', '--ignored')).toBe('');
  });

  it('ends with 3 and says what to do where origin does not give the base', async () => {
    const request = pullRequest({ base: { 'openapi.yaml': insecure }, head: { 'README.md': 'more' } });
    git(request.workspace, 'remote', 'set-url', 'origin', 'file:///nowhere');
    const step = await check(request);
    expect(step.code).toBe(3);
    expect(annotations(step).map(({ command }) => command)).toEqual(['error']);
    expect(step.stderr).toMatch(/^specgate: The base [0-9a-f]{40} is not in this clone/);
    // Where the head decides, no base is needed.
    const inputs = { files: 'openapi.yaml', 'config-from': 'head' };
    expect((await check(request, { inputs })).code).toBe(1);
  });

  it('runs no program that the repository names as its remote (T-21)', async () => {
    const request = pullRequest({ base: { 'openapi.yaml': insecure }, head: { 'other.yaml': 'a: 1\n' } });
    const proof = path.join(request.workspace, 'proof');
    git(request.workspace, 'remote', 'set-url', 'origin', `ext::sh -c touch% ${proof}`);
    // The base cannot be had, and nothing was run to get it.
    expect((await check(request)).code).toBe(3);
    expect(existsSync(proof)).toBe(false);
  });
});

describe('a head opens nothing (T-12)', () => {
  const base = { 'openapi.yaml': insecure, 'specgate.yaml': config, 'ruleset.yaml': onlyHttps };
  const attempts: [what: string, head: Record<string, string>][] = [
    ['that lowers the failing severity', { 'specgate.yaml': `${config}fail-on: never\n` }],
    ['that turns the rule off', { 'specgate.yaml': `${config}rules: {bc-https-only: off}\n` }],
    ['that takes a weaker ruleset', { 'specgate.yaml': `${config}ruleset: minimal\n` }],
    ['that names no API any more', { 'specgate.yaml': 'apis: {}\n' }],
    ['that misspells a key', { 'specgate.yaml': 'apiz: {}\n' }],
    ['that breaks the config', { 'specgate.yaml': '{{{\n' }],
    ['that adds a suppression', { '.specgate/suppressions.yaml': suppression }],
    ['that deletes the config’s content', { 'specgate.yaml': '' }],
  ];

  it.each(attempts)('%s', async (_, head) => {
    const step = await check(pullRequest({ base, head }), { inputs: {} });
    expect(step.code).toBe(1);
    expect(step.outputs).toMatchObject({ open: 'false', errors: '1' });
  });

  it('that adds a baseline', async () => {
    const step = await check(pullRequest({ base, head: await baselineFile() }));
    expect(step.code).toBe(1);
  });

  it('that weakens the team’s own ruleset', async () => {
    const head = { 'ruleset.yaml': onlyHttps.replace('only: error', 'only: off') };
    const step = await check(pullRequest({ base, head }), {
      inputs: { files: 'openapi.yaml', ruleset: 'ruleset.yaml' },
    });
    expect(step.code).toBe(1);
    expect(annotations(step)).toHaveLength(1);
  });

  it('from a fork either', async () => {
    const head = { 'specgate.yaml': `${config}fail-on: never\n` };
    const step = await check(pullRequest({ base, head, from: 'somebody/apis' }));
    expect(step.code).toBe(1);
  });

  it('but says that its suppressions wait for the base', async () => {
    const step = await check(pullRequest({ base, head: { '.specgate/suppressions.yaml': suppression } }));
    expect(step.stderr).toMatch(/\.specgate\/suppressions\.yaml is not in .*; it opens nothing until it is\./);
  });

  it('until the workflow says so', async () => {
    const request = pullRequest({ base, head: { 'specgate.yaml': `${config}rules: {bc-https-only: off}\n` } });
    expect((await check(request, { inputs: { 'config-from': 'head' } })).code).toBe(0);
  });
});

describe('what the base has holds', () => {
  it.each([
    ['its suppressions', { '.specgate/suppressions.yaml': suppression }],
    ['its levels', { 'specgate.yaml': `${config}rules: {bc-https-only: warn}\n` }],
  ])('%s', async (_, files) => {
    const step = await check(
      pullRequest({ base: { 'openapi.yaml': insecure, ...files }, head: { 'README.md': 'more' } }),
    );
    expect(step.code).toBe(0);
  });

  it('its baseline', async () => {
    const files = { 'openapi.yaml': insecure, ...(await baselineFile()) };
    expect((await check(pullRequest({ base: files, head: { 'README.md': 'more' } }))).code).toBe(0);
  });
});

describe('code of rulesets', () => {
  it('is refused on a fork’s pull request, whatever the workflow allows (T-10)', async () => {
    const files = { 'openapi.yaml': insecure, 'ruleset.mjs': 'throw new Error("it ran");\n' };
    const request = pullRequest({ base: files, head: { 'README.md': 'more' }, from: 'somebody/apis' });
    const inputs = { files: 'openapi.yaml', ruleset: 'ruleset.mjs', 'allow-code': 'true', 'config-from': 'head' };
    const step = await check(request, { inputs });
    expect(step.code).toBe(2);
    expect(annotations(step)[0]!.data).toContain("refused on a fork's pull request");
    expect(step.stderr).not.toContain('it ran');
  });
});

describe('permissions', () => {
  it('change nothing: a fork without any token gets the verdict of an inside pull request with one (T-24)', async () => {
    const files = { base: { 'openapi.yaml': insecure }, head: { 'openapi.yaml': moreInsecure } };
    const fork = await check(pullRequest({ ...files, from: 'somebody/apis' }));
    const inside = await check(pullRequest(files), { env: { GITHUB_TOKEN: 'ghs_canary0123456789' } });
    expect(fork.code).toBe(1);
    expect(fork.code).toBe(inside.code);
    expect(fork.stdout).toBe(inside.stdout);
    expect(fork.summary).toBe(inside.summary);
    expect({ ...fork.outputs, 'report-file': '', 'sarif-file': '' }).toEqual({
      ...inside.outputs,
      'report-file': '',
      'sarif-file': '',
    });
    expect(JSON.stringify(inside)).not.toContain('canary');
  });
});

describe('pull_request_target', () => {
  const files = { base: { 'openapi.yaml': insecure }, head: { 'openapi.yaml': moreInsecure } };
  const event = 'pull_request_target';
  const warned = (step: Outcome): boolean =>
    annotations(step).some(({ data }) => data.includes('pull_request_target job'));

  it('warns where the workspace is at the head or its merge', async () => {
    const request = pullRequest(files);
    const atMerge = await check(request, { event });
    expect(warned(atMerge)).toBe(true);
    expect(atMerge.code).toBe(1);
    expect(warned(await check({ ...request, workspace: clone(request.origin, 'change') }, { event }))).toBe(true);
  });

  it('reads what a stranger brings as data: config, rules and excuses of the base decide (T-14)', async () => {
    const base = { 'openapi.yaml': secure, 'specgate.yaml': config, 'ruleset.yaml': onlyHttps };
    const code = { 'ruleset.mjs': 'throw new Error("it ran");\n', 'package.json': '{"type": "module"}' };
    const weaker = { 'specgate.yaml': `${config}fail-on: never\nruleset: ruleset.mjs\n` };
    const head = { 'openapi.yaml': insecure, '.specgate/suppressions.yaml': suppression, ...code, ...weaker };
    const request = pullRequest({ base, head, from: 'somebody/apis' });
    for (const inputs of [{}, { 'config-from': 'head', 'allow-code': 'true' }]) {
      const step = await check(request, { event, inputs: { files: 'openapi.yaml', ...inputs } });
      expect([1, 2]).toContain(step.code);
      expect(step.stdout + step.stderr).not.toContain('it ran');
    }
    const step = await check(request, { event, inputs: { command: 'publish' } });
    expect(step.code).toBe(2);
  });

  it('does not where it is at the base, as GitHub checks it out', async () => {
    const request = pullRequest(files);
    expect(warned(await check({ ...request, workspace: clone(request.origin, 'main') }, { event }))).toBe(false);
    expect(warned(await check(request))).toBe(false);
  });
});

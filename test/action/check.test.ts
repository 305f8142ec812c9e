/** The whole gate on pull requests, merge groups and submodules: its outputs, one comment, suggestions, few calls. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Fault, type GitHubServer, githubServer } from './github/server.ts';
import { clone, commit, git, type PullRequest, pullRequest } from './repository.ts';
import { annotations, type Outcome, runStep, scratch } from './runner.ts';

const token = 'ghs_canaryCanaryCanary0123456789';
const ruleset = 'extends: [[specgate:bc-gov, off]]\nrules: {bc-https-only: error}\n';
const before = `openapi: 3.0.3
info: {title: Routes, version: 1.0.0}
servers: [{url: 'https://a.gov.bc.ca/routes'}]
paths:
  /routes: {get: {responses: {'200': {description: x}}}}
  /walls: {get: {responses: {'200': {description: x}}}}
`;
const broken = before.replace(/\n {2}\/walls.*/, '');
const files = {
  'specgate.yaml':
    'apis: {routes: {file: routes.yaml}, other: {file: other.yaml}}\nruleset: ruleset.yaml\nready: {profile: pillars}\n',
  'ruleset.yaml': ruleset,
  'routes.yaml': before,
  'other.yaml': before,
};

async function check(
  request: PullRequest,
  env: Record<string, string>,
  inputs: Record<string, string> = {},
): Promise<Outcome> {
  return runStep({
    workspace: request.workspace,
    payload: {
      ...request.payload,
      pull_request: { ...request.payload.pull_request, user: { id: 1, login: 'author', type: 'User' } },
    },
    event: 'pull_request',
    inputs: { command: 'check', token, ...inputs },
    env: { ...env, GITHUB_SHA: request.merge, GITHUB_RUN_ID: '7' },
  });
}

describe('a pull request that breaks consumers', () => {
  it('shuts the gate and says the version that it needs, which then covers it: one comment, few calls', async () => {
    const request = pullRequest({ base: files, head: { 'routes.yaml': broken } });
    const git = { folder: request.origin, base: request.base, head: request.head };
    const server = await githubServer({ git });
    const step = await check(request, server.env);
    expect(step.code).toBe(1);
    expect(step.outputs).toMatchObject({
      open: 'false',
      breaking: 'true',
      'required-bump': 'major',
      'next-version': '2.0.0',
    });
    expect(server.state.comments).toHaveLength(1);
    expect(server.state.comments[0]!.body).toMatch(/^<!-- specgate:check -->\n## ❌ /);
    expect(server.state.comments[0]!.body).toContain('2.0.0');
    expect(annotations(step)[0]).toMatchObject({ command: 'error' });
    // The label, the list, the comment; the suggestions that there are, and the lines that the pull request shows.
    expect(server.requests.map(({ method }) => method)).toEqual(['GET', 'GET', 'POST', 'GET', 'GET']);

    const covered = pullRequest({ base: files, head: { 'routes.yaml': broken.replace('1.0.0', '2.0.0') } });
    const again = await check(covered, server.env);
    const [api] = JSON.parse(readFileSync(again.outputs['report-file']!, 'utf8')).apis;
    expect([api.diff.version.ok, api.lint.findings.length]).toEqual([true, 0]);
    expect(again.outputs).toMatchObject({ breaking: 'true', 'next-version': '2.0.0' });
    expect(server.state.comments).toHaveLength(1);
    expect(server.violations).toEqual([]);
  });
});

it('takes ten calls at most, with everything that it can tell', async () => {
  // The version stands where the diff shows it.
  const head = { 'routes.yaml': broken.replace('info: {', 'info: { ') };
  const request = pullRequest({ base: files, head });
  const [author, reviewer] = [
    { id: 1, login: 'author', type: 'User' } as const,
    { id: 2, login: 'reviewer', type: 'User' } as const,
  ];
  const [label, at] = ['specgate-accept', '2026-11-20T11:00:00Z'];
  const ref = { repository: 'example/apis', ref: 'refs/heads/change' };
  const server = await githubServer({
    git: { folder: request.origin, base: request.base, head: request.head },
    labels: [label],
    events: [{ event: 'labeled', label, actor: reviewer, at }],
    permissions: { reviewer: 'write' },
    activity: [{ ...ref, after: request.head, actor: author, at: '2026-11-20T10:00:00Z' }],
  });
  const step = await check(request, server.env, { 'check-run': 'gate' });
  expect(annotations(step).filter(({ data }) => data.includes(label) && !data.includes('counts'))).toEqual([]);
  expect(server.state.comments).toHaveLength(1);
  expect(server.state.reviewComments).toHaveLength(1);
  expect(server.state.checkRuns).toHaveLength(1);
  expect(server.requests.length).toBe(10);
  expect(server.violations).toEqual([]);
});

describe('suggestions', () => {
  const before = `openapi: 3.0.3
info:
  title: Routes
  version: 1.0.0
paths:
  /routes: {get: {responses: {'200': {description: x}}}}
  /walls: {get: {responses: {'200': {description: x}}}}
`;
  const config = 'apis: {routes: {file: routes.yaml}}\nruleset: ruleset.yaml\nready: {profile: pillars}\n';
  const ruleset = 'extends: [[specgate:bc-gov, off]]\nrules: {bc-https-only: error}\n';
  const base = { 'specgate.yaml': config, 'ruleset.yaml': ruleset, 'routes.yaml': before };
  const head = { 'routes.yaml': before.replace(/\n {2}\/walls.*/, '') };

  async function check(
    { from, faults, inputs }: { from?: string; faults?: Fault[]; inputs?: Record<string, string> } = {},
    given?: { request: PullRequest; server: GitHubServer },
  ) {
    const request = given?.request ?? pullRequest({ base, head, ...(from && { from }) });
    const git = { folder: request.origin, base: request.base, head: request.head };
    const server = given?.server ?? (await githubServer({ git }, faults));
    const step = await runStep({
      workspace: request.workspace,
      payload: request.payload,
      event: 'pull_request',
      inputs: { command: 'check', token: 'ghs_canaryCanary', ...inputs },
      env: { ...server.env, GITHUB_SHA: request.merge, GITHUB_RUN_ID: '7' },
    });
    expect(server.violations).toEqual([]);
    return { step, server, request };
  }
  const said = (step: Outcome): string[] =>
    annotations(step)
      .filter(
        ({ properties, data }) => properties.title === 'specgate' && !/^Not shown here|more annotations/.test(data),
      )
      .map(({ command, data }) => `${command}: ${data}`);

  it('offers the version that the change asks for', async () => {
    const { step, server, request } = await check();
    expect(step.code).toBe(1);
    expect(server.state.reviewComments).toMatchObject([{ path: 'routes.yaml', line: 4 }]);
    expect(server.state.reviewComments[0]!.body).toContain('\n```suggestion\n  version: 2.0.0\n```');
    // Label, comments, the comment, comments on lines, files, the review.
    expect(server.requests.length).toBe(6);
    await check({}, { request, server });
    expect(server.state.reviewComments).toHaveLength(1);
    expect(server.requests.length).toBe(6 + 3);
    expect(said(step)).toEqual([]);
  });

  it('is silent where nobody wants it', async () => {
    for (const inputs of [{ suggestions: 'false' }, { comment: 'never' }]) {
      const { server } = await check({ inputs });
      expect(server.state.reviewComments).toEqual([]);
    }
    const { server } = await check({ inputs: { comment: 'never', suggestions: 'true' } });
    expect(server.state.reviewComments).toHaveLength(1);
  });

  const refused: Fault = { on: /^POST/, status: 403, body: { message: 'Resource not accessible by integration' } };
  it.each<[what: string, fault: Fault[], says: RegExp[], from?: string]>([
    ['403', [refused], [/^warning: There is no comment .*pull-requests: write/]],
    [
      '403 on the review alone',
      [{ ...refused, on: /reviews/ }],
      [/^warning: There is no suggestion .*suggestions: false/],
    ],
    ['403 on a fork: one notice', [refused], [/^notice: The pull request comes from a fork/], 'stranger/apis'],
    ['422', [{ on: /reviews/, status: 422 }], [/^warning: There is no suggestion .*422/]],
    ['500 for ever', [{ on: /reviews/, status: 500 }], [/^warning: There is no suggestion .*500/]],
    ['the answer lost', [{ on: /reviews/, isLost: true }], []],
    ['a list that is none', [{ on: /pulls\/1\/comments/, status: 200, body: '{}' }], [/^warning: .*no list/]],
    ['files that are none', [{ on: /files/, status: 200, body: '"x"' }], [/^warning: .*no list/]],
  ])('changes no verdict: %s', async (_, faults, says, from) => {
    const { step, server } = await check({ faults, ...(from && { from }) });
    expect(step.code).toBe(1);
    expect(said(step)).toEqual(says.map(one => expect.stringMatching(one)));
    expect(server.state.reviewComments.length).toBeLessThanOrEqual(1);
    expect(server.requests.length).toBeLessThanOrEqual(10);
    expect(JSON.stringify(step)).not.toContain('canaryCanary');
  });
});

const twoPaths = `openapi: 3.0.3
info:
  title: A
  version: 1.0.0
paths:
  /a: {get: {responses: {'200': {description: x}}}}
  /b: {get: {responses: {'200': {description: x}}}}
`;

function workspaceOf(files: Record<string, string>): string {
  const workspace = scratch();
  git(workspace, 'init', '--quiet', '--initial-branch=main');
  commit(workspace, files);
  return workspace;
}

describe('merge_group', () => {
  it('compares the group with what it is put on, in a clone of depth 1', async () => {
    const origin = workspaceOf({
      'specgate.yaml': 'apis: {a: {file: a.yaml}, b: {file: b.yaml}}\nruleset: minimal\nready: {profile: pillars}\n',
      'a.yaml': twoPaths,
      'b.yaml': twoPaths,
    });
    const before = git(origin, 'rev-parse', 'HEAD');
    // Two pull requests in one group: one breaks consumers, the other does not.
    commit(origin, { 'b.yaml': twoPaths.replace('1.0.0', '1.0.1').replace('title: A', 'title: B') });
    const after = commit(origin, { 'a.yaml': twoPaths.replace(/\n {2}\/b.*/, '') });
    const workspace = clone(origin, 'main');
    const step = await runStep({
      workspace,
      event: 'merge_group',
      payload: { merge_group: { base_sha: before, head_sha: after } },
      env: { GITHUB_SHA: after },
      inputs: { command: 'check' },
    });
    expect(step.code).toBe(1);
    expect(step.outputs).toMatchObject({ open: 'false', breaking: 'true', 'required-bump': 'major' });
    const { apis, decides } = JSON.parse(readFileSync(step.outputs['report-file']!, 'utf8'));
    expect(apis.map((api: { name: string; status: string }) => [api.name, api.status])).toEqual([
      ['a', 'changed'],
      ['b', 'changed'],
    ]);
    // What stands in the queue has been approved with its config.
    expect(decides).toBe('head');
  });
});

describe('a checkout with submodules', () => {
  it('judges what is in them, and says what it is not compared with', async () => {
    const inner = workspaceOf({ 'openapi.yaml': twoPaths });
    const outer = workspaceOf({
      'specgate.yaml': 'apis: {a: {file: vendor/openapi.yaml}}\nruleset: minimal\nready: {profile: pillars}\n',
      '.gitmodules': '[submodule "vendor"]\n  path = vendor\n  url = https://git.example/vendor\n',
    });
    const link = (hash: string): string => {
      git(outer, 'update-index', '--add', '--cacheinfo', `160000,${hash},vendor`);
      git(outer, 'commit', '--quiet', '--message', 'submodule');
      return git(outer, 'rev-parse', 'HEAD');
    };
    const before = link(git(inner, 'rev-parse', 'HEAD'));
    const after = link(commit(inner, { 'openapi.yaml': twoPaths.replace('/b', '/c') }));
    const workspace = clone(outer, 'main');
    git(workspace, 'clone', '--quiet', inner, 'vendor');
    const inputs = { command: 'check' };
    const env = { GITHUB_SHA: after };
    const step = await runStep({ workspace, payload: { before }, env, inputs });
    expect(step.stderr).toMatch(/vendor\/openapi\.yaml lies in the submodule vendor/);
    expect(step.outputs['report-file']).toBeDefined();
    // Without `submodules: true` the document is not there, which is never taken for nothing to do.
    const without = await runStep({ workspace: clone(outer, 'main'), payload: { before }, env, inputs });
    expect([1, 2]).toContain(without.code);
    expect(annotations(without).some(({ command }) => command === 'error')).toBe(true);
  });
});

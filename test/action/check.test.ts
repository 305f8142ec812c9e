/** The whole gate on a pull request: its outputs, one comment, few calls. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { githubServer } from './github/server.ts';
import { type PullRequest, pullRequest } from './repository.ts';
import { annotations, type Outcome, runStep } from './runner.ts';

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

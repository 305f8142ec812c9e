/** The check run and the deployment, on request: what they say, when there is none, and what GitHub refuses. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeCheckRun } from '../../src/github/check-run.ts';
import { openGitHub } from '../../src/github/client.ts';
import { root } from '../support/built.ts';
import { fakeIo } from '../support/io.ts';
import { insecure, onlyHttps, secure } from './documents.ts';
import { type Fault, githubServer } from './github/server.ts';
import { commit, git, pullRequest } from './repository.ts';
import { annotations, type Outcome, runStep, scratch } from './runner.ts';

const token = 'ghs_canaryCanary';
const said = (step: Outcome): string[] =>
  annotations(step)
    .filter(
      ({ properties, data }) =>
        properties.title === 'specgate' && !/^Not shown here|more annotations|^Done: /.test(data),
    )
    .map(({ command, data }) => `${command}: ${data}`);

describe('the check run', () => {
  async function lint(text: string, faults: Fault[] = [], inputs: Record<string, string> = {}, from?: string) {
    const head = { 'a b/openapi.yaml': text, 'ruleset.yaml': onlyHttps };
    const request = pullRequest({ base: { 'README.md': 'x' }, head, ...(from && { from }) });
    const server = await githubServer({}, faults);
    const step = await runStep({
      workspace: request.workspace,
      payload: request.payload,
      event: 'pull_request',
      inputs: { files: 'a b/openapi.yaml', ruleset: 'ruleset.yaml', token, 'check-run': 'api / gate', ...inputs },
      env: { ...server.env, GITHUB_SHA: request.merge, GITHUB_RUN_ID: '7' },
    });
    expect(server.violations).toEqual([]);
    return { step, server, request };
  }

  it('stands at the head, with the verdict, the report and the places', async () => {
    const { server, request } = await lint(insecure);
    expect(server.requests).toHaveLength(1);
    expect(server.state.checkRuns).toMatchObject([
      {
        name: 'api / gate',
        head_sha: request.head,
        status: 'completed',
        conclusion: 'failure',
        details_url: 'https://github.example/example/apis/actions/runs/7',
        output: {
          title: '❌ Gate shut: 1 error',
          annotations: [
            { path: 'a b/openapi.yaml', start_line: 6, annotation_level: 'failure', title: 'bc-https-only' },
          ],
        },
      },
    ]);
    const good = await lint(secure);
    expect(good.server.state.checkRuns).toMatchObject([{ conclusion: 'success', output: { annotations: [] } }]);
    expect((await lint(secure, [], { 'check-run': '' })).server.requests).toEqual([]);
  });

  const refused: Fault = { on: /check-runs/, status: 403, body: { message: 'Resource not accessible by integration' } };
  it.each<[what: string, fault: Fault[], says: RegExp[], from?: string]>([
    ['403', [refused], [/^warning: There is no check run .*403.*checks: write, or no input check-run/]],
    ['403 on a fork', [refused], [/^notice: The pull request comes from a fork.* no check run/], 'stranger/apis'],
    ['404', [{ on: /./, status: 404 }], [/^warning: .*404/]],
    ['422', [{ on: /./, status: 422 }], [/^warning: .*422/]],
    ['500', [{ on: /./, status: 500 }], [/^warning: .*500/]],
    ['429, then not', [{ on: /./, times: 1, status: 429, headers: { 'retry-after': '0.01' } }], []],
    ['the answer lost', [{ on: /./, isLost: true }], [/^warning: /]],
  ])('changes no verdict: %s', async (_, faults, says, from) => {
    const { step, server } = await lint(insecure, faults, {}, from);
    expect(step.code).toBe(1);
    expect(said(step)).toEqual(says.map(one => expect.stringMatching(one)));
    expect(server.requests.length).toBeLessThanOrEqual(2);
    expect(JSON.stringify(step)).not.toContain('canaryCanary');
  });

  it('is cut to what GitHub takes, the most serious first', async () => {
    const server = await githubServer();
    const github = openGitHub(token, fakeIo({ env: { ...server.env, GITHUB_REPOSITORY: 'example/apis' } }))!;
    const result = (level: string, index: number, more = {}) => ({
      ...{ ruleId: 'r', level, message: { text: `m${index}` }, ...more },
      locations: [{ physicalLocation: { artifactLocation: { uri: 'a%20b.yaml' }, region: { startLine: index + 1 } } }],
    });
    const results = [
      ...Array.from({ length: 60 }, (_, index) => result('note', index)),
      result('error', 7),
      result('error', 8, { suppressions: [{ kind: 'external' }] }),
      result('error', 9, { baselineState: 'unchanged' }),
      { level: 'error' },
    ];
    const sarif = path.join(scratch(), 'report.sarif');
    writeFileSync(sarif, JSON.stringify({ runs: [{ results }] }));
    const common = { name: 'x', commit: 'a'.repeat(40), isOpen: true, sarif, url: undefined };
    await writeCheckRun({ ...common, text: `## T\n${'x'.repeat(66_000)}`, shortText: '## T' }, github);
    const [{ output }] = server.state.checkRuns as [
      { output: { summary: string; annotations: { message: string }[] } },
    ];
    expect(output.annotations).toHaveLength(50);
    expect(output.annotations[0]!.message).toBe('m7');
    expect(output.summary).toBe('## T\n11 more findings are not annotated; the report has them.\n');
    expect(server.violations).toEqual([]);
  });
});

describe('the deployment', () => {
  function climbing(): { workspace: string; head: string } {
    const workspace = scratch();
    cpSync(path.join(root, 'examples/climbing'), workspace, { recursive: true });
    git(workspace, 'init', '--quiet', '--initial-branch=main');
    return { workspace, head: commit(workspace, {}) };
  }
  async function run(inputs: Record<string, string>, faults: Fault[] = [], place = climbing()) {
    const server = await githubServer({}, faults);
    const step = await runStep({
      workspace: place.workspace,
      inputs: { command: 'stage', gateway: 'staging', token, deployment: 'gateway-test', ...inputs },
      env: { ...server.env, GITHUB_SHA: place.head, GITHUB_RUN_ID: '7' },
    });
    expect(server.violations).toEqual([]);
    return { step, server };
  }

  it('tells where it went, with a link', async () => {
    const place = climbing();
    const { step, server } = await run({ 'deployment-url': 'https://apis.example/directory' }, [], place);
    expect(step.code).toBe(0);
    expect(server.state.deployments).toMatchObject([
      {
        ref: place.head,
        task: 'specgate stage',
        environment: 'gateway-test',
        auto_merge: false,
        required_contexts: [],
      },
    ]);
    expect(server.state.statuses).toEqual([
      {
        state: 'success',
        log_url: 'https://github.example/example/apis/actions/runs/7',
        environment_url: 'https://apis.example/directory',
      },
    ]);
  });

  it('is none where nothing was written', async () => {
    expect((await run({ 'dry-run': 'true' })).server.requests).toEqual([]);
    expect((await run({ command: 'publish', 'plan-digest': `sha256:${'0'.repeat(64)}` })).server.requests).toEqual([]);
    expect((await run({ deployment: '' })).server.requests).toEqual([]);
  });

  it.each<[what: string, fault: Fault[], says: RegExp[], deployments: number]>([
    [
      '403',
      [{ on: /./, status: 403 }],
      [/^warning: There is no deployment .*deployments: write, or no input deployment/],
      0,
    ],
    ['409', [{ on: /deployments$/, status: 409 }], [/^warning: There is no deployment .*409/], 0],
    [
      '202, which is no deployment',
      [{ on: /deployments$/, status: 202, body: { message: 'x' } }],
      [/^warning: .*no deployment/],
      0,
    ],
    ['500 on its status', [{ on: /statuses/, status: 500 }], [/^warning: There is no deployment .*500/], 1],
  ])('changes no verdict: %s', async (_, faults, says, deployments) => {
    const { step, server } = await run({}, faults);
    expect(step.code).toBe(0);
    expect(said(step)).toEqual(says.map(one => expect.stringMatching(one)));
    expect(server.state.deployments).toHaveLength(deployments);
  });
});

it('stand in the manual of the Action, with what they need', () => {
  const manual = readFileSync(path.join(root, 'docs/github.md'), 'utf8');
  for (const permission of ['checks: write', 'deployments: write', 'pull-requests: write'])
    expect(manual).toContain(permission);
});

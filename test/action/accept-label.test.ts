/** The accept label counts by GitHub's own record alone: who set it, whether they may, and for which head (T-12). */
import { describe, expect, it } from 'vitest';
import { acceptLabelOf } from '../../src/github/accept-label.ts';
import { openGitHub } from '../../src/github/client.ts';
import { pullRequestOf } from '../../src/github/event.ts';
import { fakeIo } from '../support/io.ts';
import { insecure, secure } from './documents.ts';
import { bot, type GitHubServer, githubServer, type Person, type State } from './github/server.ts';
import { pullRequest } from './repository.ts';
import { annotations, runStep } from './runner.ts';

const label = 'specgate-accept';
const head = 'a'.repeat(40);
const author: Person = { id: 1, login: 'author', type: 'User' };
const reviewer: Person = { id: 2, login: 'reviewer', type: 'User' };
const early = '2026-11-20T10:00:00Z';
const late = '2026-11-20T11:00:00Z';

const pushed = (at: string, after = head, actor = author, repository = 'example/apis') => ({
  ...{ repository, ref: 'refs/heads/change', after, actor, at },
});
const set = (actor = reviewer, at = late, event: 'labeled' | 'unlabeled' = 'labeled', name = label) => ({
  ...{ event, label: name, actor, at },
});
/** All is well; each case of the table changes one thing. */
const good: Partial<State> = {
  labels: ['bug', label],
  events: [set()],
  permissions: { reviewer: 'write', author: 'admin', 'github-actions[bot]': 'admin' },
  activity: [pushed(early)],
};

async function ask(state: Partial<State>, change: Record<string, unknown> = {}) {
  const server = await githubServer({ ...good, ...state }, [], 3);
  const payload = {
    action: 'synchronize',
    pull_request: {
      number: 1,
      user: author,
      labels: [{ name: label }],
      base: { sha: 'b'.repeat(40), repo: { full_name: 'example/apis' } },
      head: { sha: head, ref: 'change', repo: { full_name: 'example/apis' } },
    },
    ...change,
  };
  const env = {
    ...server.env,
    GITHUB_REPOSITORY: 'example/apis',
    GITHUB_EVENT_NAME: 'pull_request',
  };
  const io = fakeIo({ env });
  const answer = await acceptLabelOf(label, pullRequestOf(io, payload)!, openGitHub('ghs_canary', io)!);
  expect(server.violations).toEqual([]);
  return { answer, server };
}

const labeledEvent = { action: 'labeled', label: { name: label }, sender: reviewer };

describe('the label counts', () => {
  it.each<[what: string, state: Partial<State>, change?: Record<string, unknown>]>([
    ['when it was set after the head came', {}],
    ['by an administrator', { permissions: { reviewer: 'admin' } }],
    ['on its own event, whatever time the push is said to have come', { activity: [pushed(late)] }, labeledEvent],
    ['when it was taken off and set again', { events: [set(author), set(author, late, 'unlabeled'), set()] }],
    [
      'beside many other events',
      { events: [...Array.from({ length: 40 }, () => set(author, late, 'labeled', 'bug')), set()] },
    ],
    ['when other labels were set later', { events: [set(), set(author, late, 'labeled', 'bug')] }],
  ])('%s', async (_, state, change) => {
    const { answer } = await ask(state, change);
    expect(answer).toEqual({ approval: { by: 'reviewer', label }, why: undefined });
  });

  it('with no more than four calls', async () => {
    const { server } = await ask({});
    expect(server.requests.map(({ path }) => path.split('?')[0])).toEqual([
      '/repos/example/apis/issues/1/labels',
      '/repos/example/apis/issues/1/events',
      '/repos/example/apis/collaborators/reviewer/permission',
      '/repos/example/apis/activity',
    ]);
  });
});

describe('the label does not count (T-12)', () => {
  const [old, other] = ['c'.repeat(40), { id: 3, login: 'other', type: 'User' } as const];
  it.each<[what: string, state: Partial<State>, why: RegExp | undefined, change?: Record<string, unknown>]>([
    ['where it is not set, whatever the event says', { labels: ['bug'] }, undefined],
    ['set by the author', { events: [set(author)] }, /by the author/],
    [
      'set by the author on its own event',
      { events: [set(author)] },
      /by the author/,
      { ...labeledEvent, sender: author },
    ],
    ['set by a bot', { events: [set(bot)] }, /no person/],
    ['set by who may only triage', { permissions: { reviewer: 'read' } }, /no write permission/],
    ['set by who has none', { permissions: {} }, /no write permission/],
    ['set before the head came', { events: [set(reviewer, early)], activity: [pushed(late)] }, /commits came after/],
    ['set in the second in which the head came', { activity: [pushed(late)] }, /commits came after/],
    [
      'for a head that went and came back',
      { activity: [pushed('2026-11-20T12:00:00Z'), pushed('2026-11-20T11:30:00Z', old), pushed(early)] },
      /commits came after/,
    ],
    ['where no push of the head is known', { activity: [pushed(early, old)] }, /does not tell who pushed/],
    ['where no push of the head is known on its own event', { activity: [] }, /does not tell who pushed/, labeledEvent],
    [
      'where the head was pushed to another repository',
      { activity: [pushed(early, head, author, 'other/apis')] },
      /does not tell who pushed .* contents: read of example\/apis/,
    ],
    ['set by who pushed the head', { activity: [pushed(early, head, reviewer)] }, /pushed the head/],
    [
      'set by who pushed the head, on its own event',
      { activity: [pushed(early, head, reviewer)] },
      /pushed the head/,
      labeledEvent,
    ],
    [
      'where another set it last than the event tells',
      { events: [set(reviewer), set(other)], permissions: { other: 'read' } },
      /no write permission/,
      labeledEvent,
    ],
    [
      'where the last thing was that it was taken off',
      { events: [set(), set(reviewer, late, 'unlabeled')] },
      /does not tell who/,
    ],
    ['where its events are unknown', { events: [] }, /does not tell who/],
    [
      'set before the head came, on the event of another label',
      { events: [set(reviewer, early)], activity: [pushed(late)] },
      /commits came after/,
      { ...labeledEvent, label: { name: 'bug' } },
    ],
    ['where the event has no author', {}, /who opened/, { pull_request: { number: 1, head: { sha: head } } }],
    ['where the event has no number', {}, undefined, { pull_request: { head: { sha: head } } }],
  ])('%s', async (_, state, why, change) => {
    const { answer } = await ask(state, change);
    expect(answer.approval).toBeUndefined();
    if (why) expect(answer.why).toMatch(why);
    else expect(answer.why).toBeUndefined();
  });
});

describe('through the Action', () => {
  const accepted = `suppressions:
  - {rule: bc-https-only, file: openapi.yaml, by: author, reason: because, until: 2026-12-31}
`;
  async function check(state: Partial<State>, permission = 'write') {
    const request = pullRequest({
      base: { 'specgate.yaml': 'apis: {a: {file: openapi.yaml}}\n', 'openapi.yaml': secure },
      head: { 'openapi.yaml': insecure, '.specgate/suppressions.yaml': accepted },
    });
    const server = await githubServer({
      ...good,
      permissions: { reviewer: permission },
      activity: [pushed(early, request.head)],
      ...state,
    });
    const payload = {
      action: 'synchronize',
      pull_request: { ...request.payload.pull_request, user: author, labels: [{ name: label }] },
    };
    const inputs = { command: 'check', token: 'ghs_canaryOfTheToken', comment: 'never' };
    const step = await runStep({
      workspace: request.workspace,
      payload,
      event: 'pull_request',
      inputs,
      env: { ...server.env, GITHUB_SHA: request.merge },
    });
    return { step, server };
  }
  const says = (step: Awaited<ReturnType<typeof check>>['step']): string[] =>
    annotations(step)
      .filter(({ data }) => data.includes(label))
      .map(({ command, data }) => `${command}: ${data}`);

  it('opens the gate for what the pull request itself excuses', async () => {
    const { step, server } = await check({});
    expect(says(step).filter(line => line.startsWith('warning'))).toEqual([]);
    expect(step.outputs.errors).toBe('0');
    expect(server.requests.length).toBe(4);
  });

  it('is asked of GitHub, and told why it does not count', async () => {
    const { step, server } = await check({}, 'read');
    expect(step.code).toBe(1);
    expect(says(step)).toEqual([`warning: The label ${label} does not count: reviewer has no write permission.`]);
    expect(server.violations).toEqual([]);
    expect(JSON.stringify(step)).not.toContain('canaryOfTheToken');
  });

  it('does not count where GitHub cannot be asked', async () => {
    const faulty: GitHubServer = await githubServer({}, [{ on: /./, status: 403 }]);
    const { step } = await check({});
    const request = pullRequest({ base: { 'openapi.yaml': secure }, head: { 'openapi.yaml': insecure } });
    const payload = { pull_request: { ...request.payload.pull_request, user: author, labels: [{ name: label }] } };
    const inputs = { command: 'check', files: 'openapi.yaml', token: 'ghs_canaryOfTheToken', comment: 'never' };
    const refused = await runStep({
      workspace: request.workspace,
      payload,
      event: 'pull_request',
      inputs,
      env: { ...faulty.env, GITHUB_SHA: request.merge },
    });
    expect(refused.code).toBe(1);
    expect(says(refused)).toEqual([
      expect.stringMatching(/^warning: The label .* could not be asked .*pull-requests: read\.$/),
    ]);
    expect(says(step)).toEqual([]);
  });

  it('cannot be given by inputs, environment or config', async () => {
    const request = pullRequest({
      base: { 'openapi.yaml': secure },
      head: { 'openapi.yaml': insecure, '.specgate/suppressions.yaml': accepted },
    });
    const inputs = { command: 'check', files: 'openapi.yaml', 'accept-label': 'x' };
    const env = { SPECGATE_APPROVAL: 'reviewer', GITHUB_SHA: request.merge };
    const step = await runStep({
      workspace: request.workspace,
      payload: request.payload,
      event: 'pull_request',
      inputs,
      env,
    });
    expect(step.code).toBe(1);
  });
});

describe('the local GitHub', () => {
  it('finds what GitHub would not take', async () => {
    const { env, violations } = await githubServer();
    const root = env.GITHUB_API_URL;
    const post = (path: string, body: unknown) =>
      fetch(`${root}${path}`, { method: 'POST', body: JSON.stringify(body), headers: { 'user-agent': 'x' } });
    await post('/repos/a/b/issues/1/comments', { text: 'x' }).catch(() => undefined);
    await fetch(`${root}/repos/a/b/issues/1/labels?per-page=5`);
    await fetch(`${root}/repos/a/b/nothing`);
    expect(violations.join('\n')).toMatch(
      /must have required property 'body'[\s\S]*no such parameter[\s\S]*no call that/,
    );
  });
});

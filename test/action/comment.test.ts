/** The comment on a pull request, against a GitHub that remembers: one, ours, up to date, and never the reason of a verdict. */
import { describe, expect, it, vi } from 'vitest';
import { insecure, secure } from './documents.ts';
import { bot, type Comment, type Fault, type GitHubServer, githubServer, type Person } from './github/server.ts';
import { type PullRequest, pullRequest } from './repository.ts';
import { annotations, type Outcome, runStep } from './runner.ts';

// Waits between attempts are a twentieth of what they are.
vi.mock('node:timers/promises', async original => {
  const real = await original<typeof import('node:timers/promises')>();
  const setTimeout: typeof real.setTimeout = (ms, value, options) => real.setTimeout((ms ?? 0) / 20, value, options);
  return { ...real, setTimeout };
});

const token = 'ghs_canaryCanaryCanary0123456789';
const marker = '<!-- specgate:lint -->';
const stranger: Person = { id: 666, login: 'mallory', type: 'User' };

interface Run {
  server: GitHubServer;
  request: PullRequest;
  inputs?: Record<string, string>;
  env?: Record<string, string | undefined>;
}

function lint({ server, request, inputs = {}, env = {} }: Run): Promise<Outcome> {
  return runStep({
    workspace: request.workspace,
    payload: request.payload,
    event: 'pull_request',
    inputs: { files: 'openapi.yaml', token, comment: 'always', ...inputs },
    env: { ...server.env, GITHUB_RUN_ID: '77', GITHUB_SHA: request.merge, ...env },
  });
}

const shut = (from?: string): PullRequest =>
  pullRequest({ base: { 'README.md': 'x' }, head: { 'openapi.yaml': insecure }, ...(from && { from }) });
const open = (): PullRequest => pullRequest({ base: { 'README.md': 'x' }, head: { 'openapi.yaml': secure } });
const own = (step: Outcome): string[] =>
  annotations(step)
    .filter(({ properties, data }) => properties.title === 'specgate' && !data.startsWith('Not shown here'))
    .map(({ command, data }) => `${command}: ${data}`);

describe('the comment', () => {
  it('is made once, left alone while it says the same, and turns green in its place', async () => {
    const server = await githubServer();
    const request = shut();
    expect((await lint({ server, request })).code).toBe(1);
    expect(server.state.comments).toHaveLength(1);
    const [comment] = server.state.comments;
    expect(comment!.body).toMatch(/^<!-- specgate:lint -->\n## ❌ Gate shut: 1 error\n/);
    expect(comment!.body).toContain('(https://github.example/example/apis/actions/runs/77)');
    expect(server.requests.map(({ method }) => method)).toEqual(['GET', 'POST']);

    await lint({ server, request });
    expect(server.requests.slice(2).map(({ method }) => method)).toEqual(['GET']);

    const mended = open();
    expect((await lint({ server, request: mended })).code).toBe(0);
    expect(server.requests.slice(3).map(({ method, path }) => `${method} ${path.split('?')[0]}`)).toEqual([
      'GET /repos/example/apis/issues/1/comments',
      'PATCH /repos/example/apis/issues/comments/1000',
    ]);
    expect(server.state.comments).toHaveLength(1);
    expect(comment!.body).toMatch(/^<!-- specgate:lint -->\n## ✅ Gate open/);
    for (const seen of server.requests) expect(seen.token).toBe(`Bearer ${token}`);
    expect(server.violations).toEqual([]);
  });

  it('is found among hundreds, past planted markers, and never taken from somebody else (T-22)', async () => {
    const talk = Array.from({ length: 95 }, (_, index): Comment => ({ id: index, user: stranger, body: 'hello' }));
    const planted: Comment[] = [
      { id: 500, user: stranger, body: `${marker}\nAll checks passed` },
      { id: 501, user: { id: 667, login: 'github-actions', type: 'User' }, body: `${marker}\nAll checks passed` },
      { id: 502, user: { id: 668, login: 'helpful[bot]', type: 'Bot' }, body: `${marker}\nAll checks passed` },
      { id: 503, user: bot, body: `I quote: ${marker}` },
      { id: 504, user: bot, body: '<!-- specgate:lint-other -->\nof another step' },
    ];
    const server = await githubServer({ comments: [...planted, ...talk] });
    const before = JSON.stringify(server.state.comments);
    const request = shut();
    await lint({ server, request });
    expect(JSON.stringify(server.state.comments.slice(0, 100))).toBe(before);
    expect(server.state.comments).toHaveLength(101);
    await lint({ server, request });
    expect(server.state.comments).toHaveLength(101);
    expect(server.violations).toEqual([]);
    // Four pages each, who we are, and the comment.
    expect(server.requests.length).toBeLessThanOrEqual(11);
  });

  it('of a token of a person or an app is found by the login that GitHub tells', async () => {
    const app: Person = { id: 9, login: 'our-app[bot]', type: 'Bot' };
    const server = await githubServer({ viewer: app });
    const request = shut();
    await lint({ server, request });
    await lint({ server, request });
    expect(server.state.comments.map(({ user }) => user.login)).toEqual(['our-app[bot]']);
  });

  it('is made as the inputs say', async () => {
    const server = await githubServer();
    const [good, bad] = [open(), shut()];
    await lint({ server, request: bad, inputs: { comment: 'never' } });
    await lint({ server, request: bad, inputs: { comment: '' } });
    expect(server.requests).toEqual([]);
    await lint({ server, request: good, inputs: { comment: 'on-failure' } });
    expect(server.state.comments).toEqual([]);
    await lint({ server, request: bad, inputs: { comment: 'on-failure' } });
    await lint({ server, request: bad, inputs: { comment: 'on-failure', 'comment-id': 'two' } });
    expect(server.state.comments.map(({ body }) => body.split('\n')[0])).toEqual([marker, '<!-- specgate:two -->']);
    await lint({ server, request: good, inputs: { comment: 'on-failure' } });
    expect(server.state.comments[0]!.body).toContain('✅ Gate open');
  });

  it('sends the token by https alone, and to nobody without one', async () => {
    const server = await githubServer();
    const step = await lint({ server, request: shut(), env: { GITHUB_API_URL: 'http://github.example' } });
    expect(step.code).toBe(2);
    expect((await lint({ server, request: shut(), inputs: { token: '' } })).code).toBe(1);
    expect(server.requests).toEqual([]);
  });
});

describe('faults of GitHub', () => {
  const faults: [what: string, fault: Fault[], says: RegExp | undefined, comments: number][] = [
    [
      '403 on the first comment',
      [{ on: /^POST/, status: 403, body: { message: 'Resource not accessible by integration' } }],
      /^warning: .*403 Resource not accessible by integration.*pull-requests: write/,
      0,
    ],
    ['403 on the list', [{ on: /^GET/, status: 403 }], /^warning: .*pull-requests: write/, 0],
    ['404', [{ on: /./, status: 404, body: { message: 'Not Found' } }], /^warning: .*404 Not Found/, 0],
    ['401', [{ on: /./, status: 401, body: { message: 'Bad credentials' } }], /^warning: .*401 Bad credentials/, 0],
    [
      '422 too long, once',
      [
        {
          on: /^POST/,
          times: 1,
          status: 422,
          body: { message: 'Validation Failed', errors: [{ message: 'body is too long' }] },
        },
      ],
      undefined,
      1,
    ],
    ['422 for ever', [{ on: /^POST/, status: 422 }], /^warning: .*422/, 0],
    ['429, retry after 1 s', [{ on: /^POST/, times: 1, status: 429, headers: { 'retry-after': '1' } }], undefined, 1],
    [
      'secondary limit, 403 with retry-after',
      [{ on: /^GET/, times: 1, status: 403, headers: { 'retry-after': '1' } }],
      undefined,
      1,
    ],
    [
      'secondary limit, retry after an hour',
      [{ on: /^POST/, status: 403, headers: { 'retry-after': '3600' } }],
      /^warning: .*403/,
      0,
    ],
    ['502 twice on the list', [{ on: /^GET/, times: 2, status: 502, body: '<html>bad gateway</html>' }], undefined, 1],
    [
      '500 for ever',
      [{ on: /./, status: 500, body: '<html>secret stack</html>' }],
      /^warning: .*500 no answer of GitHub/,
      0,
    ],
    ['500 on the comment, once', [{ on: /^POST/, times: 1, status: 500 }], undefined, 1],
    ['comment made, answer lost', [{ on: /^POST/, times: 1, isLost: true }], undefined, 1],
    [
      'a list that is none: a second comment could be made',
      [{ on: /^GET/, times: 1, status: 200, body: 'null' }],
      /^warning: .*200 an answer that is no list/,
      0,
    ],
    [
      'an empty redirect',
      [{ on: /./, status: 302, headers: { location: 'http://127.0.0.1:9/' } }],
      /^warning: .*302/,
      0,
    ],
    ['slow', [{ on: /./, times: 2, delayMs: 100 }], undefined, 1],
  ];

  it('never change the verdict, and leave one comment or one sentence', { timeout: 120_000 }, async () => {
    const request = shut();
    const rows: string[] = [];
    for (const [what, fault, says, comments] of faults) {
      const server = await githubServer({}, fault);
      const started = performance.now();
      const step = await lint({ server, request });
      rows.push(
        `| ${what} | ${step.code} | ${server.state.comments.length} | ${server.requests.length} | ${Math.round(performance.now() - started)} ms | ${(own(step)[0] ?? '').slice(0, 110)} |`,
      );
      expect(step.code, what).toBe(1);
      expect(step.outputs, what).toMatchObject({ open: 'false', errors: '1' });
      expect(own(step), what).toEqual(says ? [expect.stringMatching(says)] : []);
      expect(server.state.comments.length, what).toBe(comments);
      expect(server.requests.length, what).toBeLessThanOrEqual(10);
      expect(server.violations, what).toEqual([]);
      expect(JSON.stringify(step), what).not.toContain('canaryCanary');
      expect(JSON.stringify(step), what).not.toContain('secret stack');
    }
    console.log(
      ['| fault | exit | comments | requests | time | said |', '|---|---|---|---|---|---|', ...rows].join('\n'),
    );
  });

  it('on the pull request of a fork are one notice, with the verdict of an inside one (T-24)', async () => {
    const refused: Fault[] = [
      { on: /^(POST|PATCH)/, status: 403, body: { message: 'Resource not accessible by integration' } },
    ];
    const server = await githubServer({}, refused);
    const fork = await lint({ server, request: shut('stranger/apis') });
    const inside = await lint({ server: await githubServer(), request: shut() });
    expect(fork.code).toBe(inside.code);
    expect(fork.outputs).toMatchObject({
      open: 'false',
      errors: inside.outputs.errors,
      warnings: inside.outputs.warnings,
    });
    expect(own(fork)).toEqual([expect.stringMatching(/^notice: The pull request comes from a fork/)]);
    const findings = (step: Outcome) => annotations(step).filter(({ properties }) => properties.title !== 'specgate');
    expect(findings(fork)).toEqual(findings(inside));
  });

  it('of the host are told: nobody listens', async () => {
    const server = await githubServer();
    const step = await lint({ server, request: shut(), env: { GITHUB_API_URL: 'http://127.0.0.1:9' } });
    expect(step.code).toBe(1);
    expect(own(step)).toEqual([expect.stringMatching(/^warning: There is no comment .*ECONNREFUSED/)]);
  });
});

describe('what is too long', () => {
  it('becomes the verdict and a link', async () => {
    const { writeComment } = await import('../../src/github/comment.ts');
    const { openGitHub } = await import('../../src/github/client.ts');
    const { fakeIo } = await import('../support/io.ts');
    const server = await githubServer();
    const github = openGitHub(token, fakeIo({ env: { ...server.env, GITHUB_REPOSITORY: 'example/apis' } }))!;
    const request = {
      number: 1,
      inputs: { comment: 'always', id: 'check' } as const,
      isOpen: false,
      text: 'x'.repeat(65_500),
      shortText: '## ❌ Gate shut',
    };
    expect(await writeComment(request, github)).toBe('created');
    expect(server.state.comments[0]!.body).toBe('<!-- specgate:check -->\n## ❌ Gate shut');
    expect(await writeComment(request, github)).toBe('unchanged');
    server.state.comments[0]!.body = server.state.comments[0]!.body.replaceAll('\n', '\r\n');
    expect(await writeComment(request, github)).toBe('unchanged');
    expect(server.violations).toEqual([]);
  });
});

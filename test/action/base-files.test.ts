/** The base by GitHub's API, where git has none: the same report, few calls, and no word of the head taken for the base's. */
import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { bot, type Fault, type GitHubServer, githubServer } from './github/server.ts';
import { git, type PullRequest, pullRequest } from './repository.ts';
import { annotations, type Outcome, runStep, scratch } from './runner.ts';

const document = `openapi: 3.0.3
info:
  title: Routes
  version: 1.0.0
servers: [{url: 'https://a.gov.bc.ca/routes'}]
paths:
  /routes: {get: {responses: {'200': {description: x}}}}
  /walls: {get: {responses: {'200': {description: x, content: {application/json: {schema: {$ref: shared.yaml#/Wall}}}}}}}
`;
const shared = 'Wall: {type: object, properties: {height: {type: integer}, colour: {type: string}}}\n';
const base = {
  'specgate.yaml':
    'apis: {routes: {file: routes.yaml}, other: {file: other.yaml}}\nruleset: ruleset.yaml\nready: {profile: pillars}\n',
  'ruleset.yaml': 'extends: [[specgate:bc-gov, off]]\nrules: {bc-https-only: error}\n',
  'routes.yaml': document,
  'other.yaml': document,
  'shared.yaml': shared,
  'docs/guide.md': 'x\n',
};

/** What a container without git is given: the files, no `.git`, no program. */
function withoutGit({ workspace }: PullRequest): { workspace: string; env: Record<string, string> } {
  const folder = path.join(scratch(), 'work');
  cpSync(workspace, folder, { recursive: true, filter: one => path.basename(one) !== '.git' });
  return { workspace: folder, env: { PATH: scratch() } };
}

async function serverOf(request: PullRequest, faults: Fault[] = []): Promise<GitHubServer> {
  return githubServer({ git: { folder: request.origin, base: request.base, head: request.head } }, faults);
}

async function check(
  request: PullRequest,
  server: GitHubServer,
  { workspace = request.workspace, env = {}, inputs = {} as Record<string, string> } = {},
): Promise<Outcome> {
  return runStep({
    workspace,
    payload: request.payload,
    event: 'pull_request',
    inputs: { command: 'check', comment: 'never', token: 'ghs_canaryCanary', ...inputs },
    env: { ...server.env, GITHUB_SHA: request.merge, ...env },
  });
}

/** The report without what hangs on the place of a run. */
const reportOf = (step: Outcome): unknown => JSON.parse(readFileSync(step.outputs['report-file']!, 'utf8'));
const calls = ({ requests }: GitHubServer): string[] =>
  requests.map(
    ({ method, path: place }) =>
      `${method} ${place
        .split('?')[0]!
        .replace(/[0-9a-f]{40}/g, 'HASH')
        .replace('/repos/example/apis', '')}`,
  );

const moved = base['specgate.yaml']
  .replace('other.yaml', 'moved.yaml')
  .replace('apis: {', 'apis: {new: {file: new.yaml}, ');
const changes: [what: string, head: Record<string, string>, gone?: string[]][] = [
  ['a path removed', { 'routes.yaml': document.replace(/\n {2}\/walls.*/, '') }],
  [
    'a shared file, and a document removed',
    { 'shared.yaml': shared.replace(', colour: {type: string}', '') },
    ['other.yaml'],
  ],
  [
    'a new document, and one renamed and changed',
    { 'new.yaml': document, 'moved.yaml': document.replace('1.0.0', '1.0.1'), 'specgate.yaml': moved },
    ['other.yaml'],
  ],
  [
    'the rules made weaker',
    { 'ruleset.yaml': base['ruleset.yaml'].replace('only: error', 'only: off'), 'docs/guide.md': 'z\n' },
  ],
];

describe('without git', () => {
  it.each(changes)('gives the report that git gives: %s', async (_, head, gone = []) => {
    const request = pullRequest({ base, head, gone });
    const expected = await check(request, await serverOf(request));
    const server = await serverOf(request);
    const step = await check(request, server, withoutGit(request));
    expect(step.code).toBe(expected.code);
    expect(reportOf(step)).toEqual(reportOf(expected));
    expect(server.violations).toEqual([]);
    expect(server.requests.length).toBeLessThanOrEqual(10);
  });

  it('asks for the commit, the tree, the comparison and the files that changed', async () => {
    const request = pullRequest({ base, head: { 'routes.yaml': document.replace('/walls', '/towers') } });
    const server = await serverOf(request);
    await check(request, server, withoutGit(request));
    expect(calls(server)).toEqual([
      'GET /issues/1/labels',
      'GET /git/commits/HASH',
      'GET /git/trees/HASH',
      'GET /compare/HASH...HASH',
      'GET /git/blobs/HASH',
    ]);
  });

  it('asks for nothing where git has the base', async () => {
    const request = pullRequest({ base, head: { 'docs/guide.md': 'y\n' } });
    const server = await serverOf(request);
    await check(request, server);
    expect(calls(server)).toEqual(['GET /issues/1/labels']);
  });

  it('takes nothing from disk that the base did not have (T-12)', async () => {
    const request = pullRequest({ base, head: { 'routes.yaml': document.replace('https:', 'http:') } });
    const { workspace, env } = withoutGit(request);
    // As an earlier step, which runs code of the pull request, could do.
    writeFileSync(path.join(workspace, 'ruleset.yaml'), 'extends: [[specgate:bc-gov, off]]\n');
    const step = await check(request, await serverOf(request), { workspace, env });
    expect(step.code).toBe(3);
    expect(annotations(step)[0]!.data).toMatch(/ruleset\.yaml/);
    rmSync(path.join(workspace, 'ruleset.yaml'));
    symlinkSync('specgate.yaml', path.join(workspace, 'ruleset.yaml'));
    expect((await check(request, await serverOf(request), { workspace, env })).code).toBe(3);
  });

  it('lints by the config of the base on a pull request, and by its own where the head decides', async () => {
    const request = pullRequest({
      base,
      head: {
        'specgate.yaml': base['specgate.yaml'].replace('ruleset.yaml', 'minimal'),
        'routes.yaml': document.replace('https:', 'http:'),
      },
    });
    const server = await serverOf(request);
    const inputs = { command: 'lint', comment: '' };
    expect((await check(request, server, { ...withoutGit(request), inputs })).code).toBe(1);
    expect(server.requests.length).toBeGreaterThan(0);
    const own = await serverOf(request);
    expect(
      (await check(request, own, { ...withoutGit(request), inputs: { ...inputs, 'config-from': 'head' } })).code,
    ).toBe(0);
    expect(own.requests).toEqual([]);
  });

  it('compares on push with what was before, and with a commit that is named', async () => {
    const request = pullRequest({ base, head: { 'routes.yaml': document.replace(/\n {2}\/walls.*/, '') } });
    const common = { ...withoutGit(request), event: 'push', payload: { before: request.base } };
    for (const inputs of [{}, { base: request.base }] as Record<string, string>[]) {
      const server = await serverOf(request);
      const step = await runStep({
        ...common,
        inputs: { command: 'check', token: 'ghs_canaryCanary', ...inputs },
        env: { ...server.env, ...common.env, GITHUB_SHA: request.merge },
      });
      expect(step.outputs).toMatchObject({ breaking: 'true', 'next-version': '2.0.0' });
      expect(server.violations).toEqual([]);
    }
  });
});

describe('a clone whose origin gives nothing', () => {
  it('is helped by the API, and left as it was', async () => {
    const request = pullRequest({ base, head: changes[0]![1] });
    git(request.workspace, 'remote', 'set-url', 'origin', 'file:///nowhere');
    const server = await serverOf(request);
    const step = await check(request, server);
    expect(step.outputs).toMatchObject({ breaking: 'true', 'next-version': '2.0.0' });
    // What is checked out, git can tell.
    expect(calls(server)).not.toContain('GET /git/commits/HASH');
    expect(git(request.workspace, 'status', '--porcelain')).toBe('');
  });

  it('is not helped where something else than the commit of the run is checked out', async () => {
    const request = pullRequest({ base, head: changes[0]![1] });
    git(request.workspace, 'remote', 'set-url', 'origin', 'file:///nowhere');
    const server = await serverOf(request);
    expect((await check(request, server, { env: { GITHUB_SHA: 'a'.repeat(40) } })).code).toBe(3);
    expect(calls(server)).toEqual(['GET /issues/1/labels']);
  });
});

describe('what GitHub refuses', () => {
  it.each<[what: string, fault: Fault, says: RegExp]>([
    [
      '403',
      { on: /trees/, status: 403, body: { message: 'Resource not accessible by integration' } },
      /403 Resource not accessible.*contents: read/,
    ],
    ['404 on the comparison', { on: /compare/, status: 404 }, /404 a fault/],
    [
      'a tree that is cut',
      { on: /trees/, status: 200, body: { sha: 'x', tree: [], truncated: true } },
      /too large, or not whole/,
    ],
    ['a tree that is none', { on: /trees/, status: 200, body: '[]' }, /too large, or not whole/],
    [
      'a file that is another',
      { on: /blobs/, status: 200, body: { content: 'eA==', encoding: 'base64' } },
      /not this file/,
    ],
    ['a file that is none', { on: /blobs/, status: 200, body: 'x' }, /not this file/],
  ])('ends with 3 and one sentence: %s', async (_, fault, says) => {
    const request = pullRequest({ base, head: changes[0]![1] });
    const step = await check(request, await serverOf(request, [fault]), withoutGit(request));
    expect(step.code).toBe(3);
    expect(annotations(step).map(({ command }) => command)).toEqual(['error']);
    expect(annotations(step)[0]!.data).toMatch(says);
    expect(JSON.stringify(step)).not.toContain('canaryCanary');
  });

  it('stands in the comment: one that was green must not stay', async () => {
    const request = pullRequest({ base, head: changes[0]![1] });
    const server = await serverOf(request, [{ on: /trees/, status: 500 }]);
    server.state.comments.push({ id: 1, user: bot, body: '<!-- specgate:check -->\n## ✅ Gate open' });
    expect((await check(request, server, { ...withoutGit(request), inputs: { comment: 'always' } })).code).toBe(3);
    expect(server.state.comments[0]!.body).toContain('## ❌ Gate shut');
  });

  it('is told without a token too', async () => {
    const request = pullRequest({ base, head: changes[0]![1] });
    const step = await check(request, await serverOf(request), { ...withoutGit(request), inputs: { token: '' } });
    expect(step.code).toBe(3);
    expect(annotations(step)[0]!.data).toMatch(/no clone that git can read/);
  });

  it('more than 300 files: their hashes tell what changed', async () => {
    const many = Object.fromEntries(Array.from({ length: 310 }, (_, index) => [`data/${index}.txt`, `${index}\n`]));
    const request = pullRequest({ base, head: { ...many, ...changes[0]![1] } });
    const server = await serverOf(request);
    const step = await check(request, server, withoutGit(request));
    expect(step.outputs).toMatchObject({ breaking: 'true' });
    expect(calls(server).filter(call => call.includes('trees'))).toHaveLength(2);
    expect(server.requests.length).toBeLessThanOrEqual(10);
  });
});

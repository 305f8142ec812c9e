/** The whole gate on a pull request: a private repository without credentials in the clone, one comment, few calls. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import process from 'node:process';
import { describe, expect, it, onTestFinished } from 'vitest';
import { githubServer } from './github/server.ts';
import { git, type PullRequest, pullRequest } from './repository.ts';
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

/** A git server that wants the token in the way in which GitHub does; each Authorization that came stands in `asked`. */
async function privateOrigin(bare: string): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  const expected = `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
  const server = createServer((request, response) => {
    const given = request.headersDistinct.authorization ?? [];
    asked.push(given.join(' and '));
    if (given.length === 1 && given[0] === expected) return backend(bare, request, response);
    response.writeHead(401, { 'www-authenticate': 'Basic realm="GitHub"' }).end();
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

/** CGI, as git describes it. */
function backend(bare: string, request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', 'http://x');
  const child = spawn('git', ['http-backend'], {
    env: {
      PATH: process.env.PATH,
      GIT_PROJECT_ROOT: path.dirname(bare),
      GIT_HTTP_EXPORT_ALL: '1',
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      PATH_INFO: `/${path.basename(bare)}${url.pathname.replace(/^\/example\/apis(\.git)?/, '')}`,
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      ...(request.headers['content-encoding'] && { HTTP_CONTENT_ENCODING: request.headers['content-encoding'] }),
    },
  });
  request.pipe(child.stdin);
  const chunks: Buffer[] = [];
  child.stdout.on('data', chunk => chunks.push(chunk));
  child.on('close', () => {
    const whole = Buffer.concat(chunks);
    const end = whole.indexOf('\r\n\r\n');
    const headers = whole
      .subarray(0, end)
      .toString()
      .split('\r\n')
      .map(line => line.split(/:\s*/, 2) as [string, string]);
    const status = Number.parseInt(headers.find(([name]) => name === 'Status')?.[1] ?? '200', 10);
    response.writeHead(status, Object.fromEntries(headers.filter(([name]) => name !== 'Status')));
    response.end(whole.subarray(end + 4));
  });
}

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
    const server = await githubServer();
    const request = pullRequest({ base: files, head: { 'routes.yaml': broken } });
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
    // The label, the list, the comment.
    expect(server.requests.map(({ method }) => method)).toEqual(['GET', 'GET', 'POST']);

    const covered = pullRequest({ base: files, head: { 'routes.yaml': broken.replace('1.0.0', '2.0.0') } });
    const again = await check(covered, server.env);
    const [api] = JSON.parse(readFileSync(again.outputs['report-file']!, 'utf8')).apis;
    expect([api.diff.version.ok, api.lint.findings.length]).toEqual([true, 0]);
    expect(again.outputs).toMatchObject({ breaking: 'true', 'next-version': '2.0.0' });
    expect(server.state.comments).toHaveLength(1);
    expect(server.violations).toEqual([]);
  });
});

describe('a private repository whose clone kept no credentials', () => {
  it('gives the base to the token of the Action, which goes nowhere else', async () => {
    const server = await githubServer();
    const request = pullRequest({ base: files, head: { 'routes.yaml': broken } });
    const origin = await privateOrigin(request.origin);
    git(request.workspace, 'remote', 'set-url', 'origin', `${origin.url}/example/apis`);
    const env = { ...server.env, GITHUB_SERVER_URL: origin.url };
    const step = await check(request, env);
    expect(step.code).toBe(1);
    expect(step.outputs).toMatchObject({ breaking: 'true', 'required-bump': 'major' });
    expect(origin.asked.length).toBeGreaterThan(0);
    expect(JSON.stringify(step)).not.toMatch(/canaryCanary|eC1hY2Nlc3MtdG9rZW4/);
    // Nothing of it stays in the clone.
    expect(git(request.workspace, 'config', '--list')).not.toContain('extraheader');
  });

  it('sends one header alone where checkout kept its own', async () => {
    const server = await githubServer();
    const request = pullRequest({ base: files, head: { 'routes.yaml': broken } });
    const origin = await privateOrigin(request.origin);
    git(request.workspace, 'remote', 'set-url', 'origin', `${origin.url}/example/apis`);
    git(request.workspace, 'config', `http.${origin.url}/.extraheader`, 'AUTHORIZATION: basic b2xk');
    const step = await check(request, { ...server.env, GITHUB_SERVER_URL: origin.url });
    expect(step.outputs).toMatchObject({ breaking: 'true' });
  });

  it('ends with 3 without a token, and sends no token to another server', async () => {
    const request = pullRequest({ base: files, head: { 'routes.yaml': broken } });
    const origin = await privateOrigin(request.origin);
    git(request.workspace, 'remote', 'set-url', 'origin', `${origin.url}/example/apis`);
    const server = await githubServer();
    expect((await check(request, { ...server.env, GITHUB_SERVER_URL: origin.url }, { token: '' })).code).toBe(3);
    const step = await check(request, { ...server.env, GITHUB_SERVER_URL: 'https://github.example' });
    expect(step.code).toBe(3);
    expect(new Set(origin.asked)).toEqual(new Set(['']));
  });
});

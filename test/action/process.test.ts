/** dist/action.js as a process of its own: what the function alone does not show. `ACTION_NODE` names another Node than this one. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import process from 'node:process';
import { describe, expect, it, onTestFinished } from 'vitest';
import { insecure, outputPatterns, secure } from './documents.ts';
import { githubServer } from './github/server.ts';
import { git, type PullRequest, pullRequest } from './repository.ts';
import { annotations, buildAction, type Outcome, runProcess, scratch, writeFiles } from './runner.ts';

// Here, so that no test's time limit holds the build.
buildAction();

const token = 'ghs_canaryCanaryCanary0123456789';
const before = `openapi: 3.0.3
info: {title: Routes, version: 1.0.0}
servers: [{url: 'https://a.gov.bc.ca/routes'}]
paths:
  /routes: {get: {responses: {'200': {description: x}}}}
  /walls: {get: {responses: {'200': {description: x}}}}
`;
const broken = before.replace(/\n {2}\/walls.*/, '');
const files = {
  'specgate.yaml': 'apis: {routes: {file: routes.yaml}}\nruleset: ruleset.yaml\nready: {profile: pillars}\n',
  'ruleset.yaml': 'extends: [[specgate:bc-gov, off]]\nrules: {bc-https-only: error}\n',
  'routes.yaml': before,
};

function workspaceOf(given: Record<string, string>): string {
  const workspace = scratch();
  writeFiles(workspace, given);
  return workspace;
}

describe('a run', () => {
  it('ends with the code of its verdict, its outputs and its summary', async () => {
    const workspace = workspaceOf({ 'bad.yaml': insecure, 'good.yaml': secure });
    const bad = await runProcess({ workspace, inputs: { files: 'bad.yaml' } });
    expect(bad.code).toBe(1);
    expect(annotations(bad)[0]).toMatchObject({ command: 'error', properties: { file: 'bad.yaml', line: '6' } });
    expect(bad.outputs).toMatchObject({ open: 'false', errors: '1', warnings: '2' });
    for (const [name, value] of Object.entries(bad.outputs)) expect(value, name).toMatch(outputPatterns[name]!);
    expect(bad.summary).toMatch(/^## ❌ Gate shut: 1 error\n/);
    const good = await runProcess({ workspace, inputs: { files: 'good.yaml' } });
    expect([good.code, good.stderr, good.outputs.open]).toEqual([0, '', 'true']);
    const wrong = await runProcess({ workspace, inputs: { 'fial-on': 'x' } });
    expect([wrong.code, wrong.outputs.open]).toEqual([2, 'false']);
    expect(annotations(wrong)[0]!.data).toContain('did you mean fail-on?');
  });

  it('is never a reason to open: a report that cannot be written ends with 2', async () => {
    const workspace = workspaceOf({ 'openapi.yaml': secure });
    // As a disk that runs full between the folder and its files.
    const env = { RUNNER_TEMP: scratch(), NODE_OPTIONS: `--import=${path.join(import.meta.dirname, 'full-disk.mjs')}` };
    const step = await runProcess({ workspace, inputs: { files: 'openapi.yaml' }, env });
    expect(step.code).toBe(2);
    expect(step.outputs.open).toBe('false');
    expect(step.stderr).toContain('ENOSPC');
  });

  it('speaks to GitHub: label, comment and suggestion on a pull request', async () => {
    // The version stands on a line that the diff shows.
    const head = { 'routes.yaml': broken.replace('info: {', 'info: { ') };
    const request = pullRequest({ base: files, head });
    const server = await githubServer({ git: { folder: request.origin, base: request.base, head: request.head } });
    const step = await check(request, server.env);
    expect(step.code).toBe(1);
    expect(step.outputs).toMatchObject({ breaking: 'true', 'next-version': '2.0.0' });
    expect(server.state.comments).toHaveLength(1);
    expect(server.state.reviewComments).toHaveLength(1);
    expect(server.violations).toEqual([]);
    expect(JSON.stringify(step)).not.toContain('canaryCanary');
  });
});

describe('a folder that wants to be run', () => {
  /** What others load or start from where they stand; each would leave a trace. */
  function trap(workspace: string): string {
    const trace = path.join(scratch(), 'trace');
    const code = `require('node:fs').writeFileSync(${JSON.stringify(trace)}, 'ran');`;
    const program = `#!/bin/sh\necho ran > ${trace}\n`;
    const packages = ['@actions/core', 'js-yaml', 'specgate', 'ajv', 'tunnel', 'undici'];
    writeFiles(workspace, {
      ...Object.fromEntries(packages.map(name => [`node_modules/${name}/index.js`, code])),
      ...Object.fromEntries(packages.map(name => [`node_modules/${name}/package.json`, '{"main": "index.js"}'])),
      'node_modules/.bin/specgate': program,
      'package.json': '{"type": "commonjs", "specgate": {"fail-on": "never"}, "scripts": {"prepare": "exit 7"}}',
      '.npmrc': 'node-options=--require ./trap.cjs\nscript-shell=./sh\n',
      'trap.cjs': code,
      '.noderc': '--require ./trap.cjs',
      'specgate.config.js': code,
      '.specgaterc.js': code,
      '.spectral.js': code,
      'tsconfig.json': '{"extends": "./trap.cjs"}',
      '.env': 'NODE_OPTIONS=--require=./trap.cjs\nSPECGATE_FAIL_ON=never\n',
      git: program,
      'node_modules/.bin/git': program,
    });
    return trace;
  }

  it('is read as data: nothing of it is loaded or started (T-23)', async () => {
    const request = pullRequest({ base: files, head: { 'routes.yaml': broken.replace('https:', 'http:') } });
    const trace = trap(request.workspace);
    const hooks = path.join(request.workspace, '.git/hooks');
    for (const hook of ['post-checkout', 'reference-transaction', 'pre-auto-gc', 'post-index-change']) {
      mkdirSync(hooks, { recursive: true });
      writeFileSync(path.join(hooks, hook), `#!/bin/sh\necho ran > ${trace}\n`, { mode: 0o755 });
    }
    git(request.workspace, 'config', 'core.fsmonitor', path.join(request.workspace, 'git'));
    git(request.workspace, 'config', 'diff.external', path.join(request.workspace, 'git'));
    const server = await githubServer();
    const step = await check(request, server.env, { comment: 'never' });
    expect(step.code).toBe(1);
    expect(step.outputs).toMatchObject({ breaking: 'true', errors: '1' });
    expect(existsSync(trace)).toBe(false);
  });

  it('gives the same with caches that somebody filled, and makes none (T-27)', async () => {
    const workspace = workspaceOf({ 'openapi.yaml': insecure });
    const clean = await runProcess({ workspace, inputs: { files: 'openapi.yaml' } });
    const home = scratch();
    const open = JSON.stringify({ schema: 'specgate/lint/1', open: true, findings: [], summary: { error: 0 } });
    const places = [
      '.cache/specgate',
      '.npm/_cacache',
      'tools/specgate',
      'work/.cache',
      'work/node_modules/.cache/specgate',
    ];
    const names = ['report.json', 'lint.json', 'cache.json', 'index.js', `${'a'.repeat(64)}.json`];
    const planted = places.flatMap(place => names.map(name => [`${place}/${name}`, open] as const));
    writeFiles(home, Object.fromEntries([...planted, ['work/openapi.yaml', insecure]]));
    const listed = (): string[] => readdirSync(home, { recursive: true }).map(String).sort();
    const was = listed();
    const env = { HOME: home, XDG_CACHE_HOME: path.join(home, '.cache'), RUNNER_TOOL_CACHE: path.join(home, 'tools') };
    const step = await runProcess({ workspace: path.join(home, 'work'), inputs: { files: 'openapi.yaml' }, env });
    expect([step.code, step.stdout, step.summary]).toEqual([clean.code, clean.stdout, clean.summary]);
    expect(listed()).toEqual(was);
    for (const [file] of planted) expect(readFileSync(path.join(home, file), 'utf8')).toBe(open);
  });
});

// The git server of these is in this process, and cannot answer while it waits for git.
describe('a private repository whose clone kept no credentials', () => {
  it('gives the base to the token of the Action, which goes nowhere else (T-20)', async () => {
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
    const env = { ...server.env, GITHUB_SERVER_URL: origin.url };
    const step = await check(request, env);
    expect(step.outputs).toMatchObject({ breaking: 'true' });
  });

  it('ends with 3 without a token, and sends no token to another server', async () => {
    const request = pullRequest({ base: files, head: { 'routes.yaml': broken } });
    const origin = await privateOrigin(request.origin);
    git(request.workspace, 'remote', 'set-url', 'origin', `${origin.url}/example/apis`);
    const server = await githubServer();
    const env = { ...server.env, GITHUB_SERVER_URL: origin.url };
    expect((await check(request, env, { token: '' })).code).toBe(3);
    const elsewhere = { ...env, GITHUB_SERVER_URL: 'https://github.example' };
    const step = await check(request, elsewhere, { command: 'lint' });
    expect(step.code).toBe(3);
    expect(new Set(origin.asked)).toEqual(new Set(['']));
  });
});

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
  return runProcess({
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

/** A Kong gateway as a user has it: config, commands, credentials; and nothing of these anywhere, whatever fails (T-11, T-20). */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../../src/cli.ts';
import { folderWith } from '../../support/documents.ts';
import { fakeIo } from '../../support/io.ts';
import { json } from '../server.ts';
import { KongGateway, type KongOptions } from './gateway.ts';

const openapi = `openapi: 3.0.3
info: {title: Routes, version: 1.0.0, description: Routes.}
servers: [{url: 'https://routes.example.gov.bc.ca/api'}]
security: [{key: []}]
paths:
  /routes: {get: {operationId: list, responses: {'200': {description: OK}}}}
components: {securitySchemes: {key: {type: apiKey, in: header, name: X-API-Key}}}
`;
const canaries = {
  SPECGATE_GATEWAY_TOKEN: 'token-canary-1/+=',
  SPECGATE_GATEWAY_API_KEY: 'key-canary-2',
  SPECGATE_GATEWAY_USERNAME: 'user-canary-3',
  SPECGATE_GATEWAY_PASSWORD: 'password-canary-4',
};
const forms = Object.values(canaries).flatMap(secret => [
  secret,
  encodeURIComponent(secret),
  Buffer.from(secret).toString('base64'),
  Buffer.from(`${canaries.SPECGATE_GATEWAY_USERNAME}:${secret}`).toString('base64'),
]);

let folder: string;
let kong: KongGateway;
let url: string;

async function start(options: KongOptions = {}): Promise<void> {
  // Workers that are there at once, so that the look afterwards need not wait.
  const configuration = { worker_state_update_frequency: 0, db_update_frequency: 0, ...options.configuration };
  kong = new KongGateway({ token: canaries.SPECGATE_GATEWAY_TOKEN, ...options, configuration });
  url = await kong.start();
  writeFileSync(
    path.join(folder, 'specgate.yaml'),
    `apis: {routes: {file: openapi.yaml}}
products: {climbon: {version: 1.0.0, title: Climbon, apis: [routes], plans: {gold: {title: Gold, rate-limit: 1000/1hour}}}}
gateways: {production: {type: kong, url: '${url}', owner: climbers}}
`,
  );
  for (const args of [
    ['init', '-q'],
    ['add', '-A'],
    ['-c', 'user.name=T', '-c', 'user.email=t@example.org', 'commit', '-q', '-m', 'x'],
  ]) {
    execFileSync('git', args, { cwd: folder, stdio: 'pipe' });
  }
}

async function run(
  line: string,
  env: Record<string, string> = {},
): Promise<{ code: number; out: string; err: string }> {
  const io = fakeIo({ cwd: folder, env: { SPECGATE_GATEWAY_URL: url, ...canaries, ...env }, columns: 100 });
  const code = await main(line.split(' '), { ...io, now: Date.now });
  return { code, out: io.out(), err: io.err() };
}

beforeEach(() => {
  folder = folderWith({ 'openapi.yaml': openapi });
});
afterEach(async () => {
  await kong.close();
  rmSync(folder, { recursive: true });
});

it('gives a report to scripts too, where the gateway cannot be read', async () => {
  await start();
  for (const line of ['plan', 'publish', 'retire climbon:1.0.0']) {
    const { code, out, err } = await run(`${line} --format json`, { SPECGATE_GATEWAY_TOKEN: 'not-the-token' });
    expect([code, err], line).toEqual([3, expect.stringContaining('401')]);
    const report = JSON.parse(out);
    expect(report, line).toMatchObject({
      schema: 'specgate/lifecycle/1',
      gateway: 'production',
      exitCode: 3,
      steps: [],
    });
    expect([report.result, report.plan, report.journal, report.says.length], line).toEqual(['failed', null, null, 1]);
  }
});

/** Everything that is in a folder, git's own store left out. */
function files(): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(one => one.isFile() && !one.parentPath.includes('.git'))
    .map(one => readFileSync(path.join(one.parentPath, one.name), 'utf8'))
    .join('\n');
}

describe('a Kong gateway of the config', () => {
  it('is planned, published, looked at, rolled back', { timeout: 60_000 }, async () => {
    await start();
    const plan = await run('plan --gateway production --out plan.json');
    expect([plan.code, plan.err]).toEqual([0, expect.not.stringContaining('canary')]);
    expect(plan.out).toMatch(/\+ create +service routes-1\.0\.0|\+ create +service routes-1-0-0/);
    expect(plan.out).toMatch(/live traffic/);
    const published = await run('publish --gateway production --plan plan.json');
    expect([published.code, published.err]).toEqual([0, expect.not.stringContaining('canary')]);
    const status = await run('status --gateway production --format json');
    expect(JSON.parse(status.out)).toMatchObject({
      gatewayId: 'kong-test',
      products: [{ product: 'climbon:1.0.0', state: 'published' }],
    });
    expect((await run('plan --gateway production --drift')).code).toBe(0);
    kong.store.update('services', kong.store.find('services', 'routes-1-0-0')!, { enabled: false });
    expect((await run('plan --gateway production --drift')).code).toBe(1);
    expect((await run('publish --gateway production')).code).toBe(0);
    expect((await run('rollback --gateway production')).code).toBe(0);
    expect(kong.store.find('services', 'routes-1-0-0')?.enabled).toBe(false);
    for (const form of forms) expect(files()).not.toContain(form);
  });

  it('is rendered without a word about its origin, and without credentials', async () => {
    await start();
    const none = Object.fromEntries(Object.keys(canaries).map(name => [name, '']));
    const { code, out } = await run('render --gateway production', { ...none, SPECGATE_GATEWAY_URL: '' });
    expect([code, out]).toEqual([0, expect.stringContaining('name: routes-1-0-0')]);
    expect(kong.heard).toEqual([]);
  });

  it('sends nothing where the config names another host than the workflow', async () => {
    await start();
    const evil = new KongGateway();
    const other = await evil.start();
    try {
      const answer = await run('plan --gateway production', { SPECGATE_GATEWAY_URL: other });
      expect([answer.code, answer.err]).toEqual([2, expect.stringContaining('nothing was sent')]);
      const unset = await run('publish --gateway production', { SPECGATE_GATEWAY_URL: '' });
      expect([unset.code, unset.err]).toEqual([2, expect.stringContaining('SPECGATE_GATEWAY_URL is not set')]);
      expect(kong.heard.length + evil.heard.length).toBe(0);
    } finally {
      await evil.close();
    }
  });
});

describe('credentials', () => {
  /** Every header and the body come back, as debugging proxies do. */
  const echo =
    (status: number, when: (method: string) => boolean): NonNullable<KongOptions['interrupt']> =>
    (heard, response) => {
      if (!when(heard.method)) return false;
      json(response, status, { message: `seen: ${JSON.stringify(heard)} ${JSON.stringify(heard.headers)}` });
      return true;
    };

  it.each<[string, KongOptions]>([
    ['401', { interrupt: echo(401, () => true) }],
    ['403', { interrupt: echo(403, () => true) }],
    ['400 at the first write', { interrupt: echo(400, method => method === 'PUT') }],
    ['409 at the first switch', { interrupt: echo(409, method => method === 'PATCH') }],
    [
      'HTML',
      { interrupt: (_, response) => Boolean(response.writeHead(200, { 'content-type': 'text/html' }).end('<html>')) },
    ],
    [
      'a redirect',
      {
        interrupt: ({ headers }, response) =>
          Boolean(response.writeHead(302, { location: `https://x.test/${headers.apikey}` }).end()),
      },
    ],
    [
      'JSON that repeats them',
      {
        interrupt: ({ headers }, response) =>
          Boolean(json(response, 200, { version: headers.apikey, configuration: {} }) ?? true),
      },
    ],
  ])('are in no stream and no file after %s', { timeout: 60_000 }, async (_, options) => {
    await start(options);
    const told: string[] = [];
    for (const line of [
      'plan --gateway production --verbose',
      'publish --gateway production --verbose',
      'status --gateway production --format json',
      'rollback --gateway production',
    ]) {
      const { code, out, err } = await run(line, { SPECGATE_VERBOSE: '1', RUNNER_DEBUG: '1' });
      told.push(out, err);
      if (line.startsWith('publish')) expect(code).toBe(3);
    }
    expect(kong.heard.some(({ headers }) => headers['kong-admin-token'] === canaries.SPECGATE_GATEWAY_TOKEN)).toBe(
      true,
    );
    const all = told.join('\n') + files();
    for (const form of forms) expect(all).not.toContain(form);
  });
});

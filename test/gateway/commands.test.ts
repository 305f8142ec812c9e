/** The commands of the lifecycle as a user runs them: a repository, a config, gateways of files, and nothing faked but the clock. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli.ts';
import { runsFolder } from '../../src/gateway/journal.ts';
import { folderWith } from '../support/documents.ts';
import { fakeIo } from '../support/io.ts';

const openapi = (version: string, paths: string, description = 'Routes.'): string => `openapi: 3.0.3
info: {title: Routes, version: ${version}, description: ${description}}
servers: [{url: 'https://routes.example.gov.bc.ca/api'}]
paths:
${paths}
`;
const list = "  /routes: {get: {operationId: list, responses: {'200': {description: OK}}}}";
const item =
  "  /routes/{id}: {get: {operationId: one, parameters: [{name: id, in: path, required: true, schema: {type: string}}], responses: {'200': {description: OK}}}}";

const config = (version: string, more = ''): string => `apis:
  routes: {file: openapi.yaml}
products:
  climbon: {version: ${version}, title: Climbon, apis: [routes], notice: 180 days, plans: {gold: {title: Gold, rate-limit: 1000/1hour}}${more}}
gateways:
  staging: {type: files, path: catalog/staging}
  production: {type: files, path: catalog/production, production-mode: true}
`;

let folder: string;
let runs = 0;

function git(...args: string[]): void {
  const who = ['-c', 'user.name=T', '-c', 'user.email=t@example.org', '-c', 'init.defaultBranch=main'];
  execFileSync('git', [...who, ...args], { cwd: folder, stdio: 'pipe' });
}

/** Writes what a commit changes, and commits it. */
function commit(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  git('add', '-A');
  git('commit', '-q', '--allow-empty', '-m', 'x');
}

async function run(
  line: string,
  env: Record<string, string> = {},
): Promise<{ code: number; out: string; err: string }> {
  const io = fakeIo({ cwd: folder, env, columns: 100 });
  // No two commands begin in one millisecond.
  const now = io.now() + ++runs * 1000;
  const code = await main(line.split(' ').filter(Boolean), { ...io, now: () => now });
  return { code, out: io.out(), err: io.err() };
}

// biome-ignore lint/suspicious/noExplicitAny: reports of several shapes
async function json(line: string): Promise<any> {
  const { out, err } = await run(`${line} --format json`);
  if (out === '') throw new Error(err);
  return JSON.parse(out);
}

async function must(line: string): Promise<string> {
  const { code, out, err } = await run(line);
  expect([code, err], line).toEqual([0, '']);
  return out;
}

const state = (version: string, gateway = 'production'): string | undefined => {
  const file = path.join(folder, `catalog/${gateway}/products/climbon/${version}.yaml`);
  return existsSync(file) ? /^state: (.*)$/m.exec(readFileSync(file, 'utf8'))?.[1] : undefined;
};

beforeEach(() => {
  folder = folderWith();
  git('init', '-q');
  commit({
    'specgate.yaml': config('1.0.0'),
    'openapi.yaml': openapi('1.0.0', `${list}\n${item}`),
    '.gitignore': '.specgate/runs\ncatalog\n',
  });
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('first publish', () => {
  it('is planned, staged, published, and then there is nothing to do', async () => {
    const plan = await run('plan --gateway production');
    expect(plan.code).toBe(0);
    expect(plan.out).toMatch(/\+ create +product climbon:1\.0\.0/);
    expect(plan.out).toContain('climbon:1.0.0: none → published');
    expect(existsSync(path.join(folder, 'catalog'))).toBe(false);
    await must('stage --gateway production');
    expect(state('1.0.0')).toBe('staged');
    expect(await must('publish --gateway production')).toContain('climbon:1.0.0: staged → published');
    expect(state('1.0.0')).toBe('published');
    expect(await must('publish --gateway production')).toBe('Nothing to do at production\n');
  });

  it('keeps a journal that tells who, what, when, from which commit, by which plan', async () => {
    await must('publish --gateway production');
    const [file] = readdirSync(path.join(folder, runsFolder));
    const records = readFileSync(path.join(folder, runsFolder, file!), 'utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(records[0]).toMatchObject({
      event: 'start',
      schema: 'specgate/run/1',
      command: 'publish',
      gateway: 'production',
    });
    expect(records[0].commit.sha).toMatch(/^[0-9a-f]{40}$/);
    expect(records[0].planDigest).toMatch(/^sha256:/);
    expect(records.map(({ event }) => event)).toEqual([
      'start',
      ...records[0].steps.flatMap(() => ['begin', 'end']),
      'finish',
    ]);
    expect(records.at(-1)).toMatchObject({ result: 'applied', exitCode: 0 });
  });

  it('names the run of the workflow in the journal', async () => {
    const env = {
      GITHUB_ACTOR: 'octocat',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'bcgov/climbon',
      GITHUB_RUN_ID: '7',
      GITHUB_EVENT_NAME: 'push',
    };
    await run('publish --gateway production', env);
    const [file] = readdirSync(path.join(folder, runsFolder));
    expect(readFileSync(path.join(folder, runsFolder, file!), 'utf8')).toContain(
      '"who":{"actor":"octocat","where":"https://github.com/bcgov/climbon/actions/runs/7"}',
    );
    expect(readFileSync(path.join(folder, 'catalog/production/products/climbon/1.0.0.yaml'), 'utf8')).toContain(
      'repository: bcgov/climbon',
    );
  });

  it('gives the JSON of the contract', async () => {
    const plan = await json('plan --gateway production');
    expect(plan).toMatchObject({
      schema: 'specgate/plan/1',
      gateway: 'production',
      digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    });
    for (const step of plan.steps as object[]) {
      expect(Object.keys(step).slice(0, 5)).toEqual(['action', 'entity', 'name', 'before', 'after']);
    }
    expect(plan.impact).toEqual({ products: [expect.objectContaining({ product: 'climbon:1.0.0' })], consumers: null });
    expect(await json('publish --gateway production --dry-run')).toEqual(plan);
    const report = await json('publish --gateway production');
    expect(report).toMatchObject({
      schema: 'specgate/lifecycle/1',
      result: 'applied',
      exitCode: 0,
      plan: { digest: plan.digest },
    });
  });

  it('says the same in Markdown and in annotations', async () => {
    expect((await run('plan --gateway production --format markdown')).out).toContain(
      '| create (live) | `product` | `climbon:1.0.0` |',
    );
    const { out } = await run('publish --gateway production --format github');
    expect(out).toBe('::notice title=specgate::Done: 4 steps of publish at production.\n');
  });
});

describe('what is in no commit', () => {
  const edit = (version: string): void => {
    writeFileSync(path.join(folder, 'openapi.yaml'), openapi(version, `${list}\n${item}`, 'Better words.'));
  };

  it('is published with a word about it, a stronger one in production mode', async () => {
    edit('1.0.0');
    writeFileSync(path.join(folder, 'specgate.yaml'), `${config('1.0.0')}# more\n`);
    const plan = await json('plan --gateway production');
    expect(plan.notes).toEqual([
      expect.stringMatching(
        /^openapi\.yaml, specgate\.yaml are not as commit [0-9a-f]{12} has them: no commit is recorded .*; commit first/,
      ),
    ]);
    expect(plan.ingredients.commit).toBeNull();
    await must('publish --gateway production --quiet');
    expect((await json('status --gateway production')).products[0].contentCommit).toBeNull();
  });

  it('has no commit that claims it, until one has it', async () => {
    await must('publish --gateway staging --quiet');
    expect((await json('status --gateway staging')).products[0].contentCommit).toMatch(/^[0-9a-f]{40}$/);
    edit('1.0.0');
    const { plan, journal } = await json('publish --gateway staging');
    expect(plan.notes).toEqual([expect.stringMatching(/^openapi\.yaml is not as commit .*: no commit is recorded/)]);
    const [start] = readFileSync(path.join(folder, journal), 'utf8').split('\n');
    expect(JSON.parse(start!)).toMatchObject({ commit: null, uncommitted: { files: ['openapi.yaml'] } });
    const [product] = (await json('status --gateway staging')).products;
    expect([product.commit, product.contentCommit]).toEqual([null, null]);
    // A state alone is moved by whoever has the commit checked out, whatever its content.
    await must('deprecate climbon --gateway staging --quiet');
    const [moved] = (await json('status --gateway staging')).products;
    expect([moved.commit, moved.contentCommit]).toEqual([expect.stringMatching(/^[0-9a-f]{40}$/), null]);
    expect((await json('status --gateway staging')).unknown).toEqual([]);
    // When it is committed, the commit that brings it back has it.
    commit({});
    await must('publish --gateway staging --quiet');
    const [known] = (await json('status --gateway staging')).products;
    expect(known.contentCommit).toBe(known.commit);
  });

  it('is nothing that git ignores, or that is not published', async () => {
    commit({ '.gitignore': 'built.yaml\n', 'specgate.yaml': config('1.0.0').replace('openapi.yaml', 'built.yaml') });
    writeFileSync(path.join(folder, 'built.yaml'), openapi('1.0.0', `${list}\n${item}`));
    edit('1.0.0');
    await must('publish --gateway production --quiet');
    expect((await json('status --gateway production')).products[0].commit).toMatch(/^[0-9a-f]{40}$/);
  });

  it('is a file that a document refers to, too', async () => {
    const refers = list.replace('{description: OK}', '{$ref: answer.yaml}');
    commit({ 'answer.yaml': 'description: OK\n', 'openapi.yaml': openapi('1.0.0', refers) });
    writeFileSync(path.join(folder, 'answer.yaml'), 'description: Fine\n');
    const { plan } = await json('publish --gateway production');
    expect(plan.notes).toEqual([expect.stringContaining('answer.yaml is not as commit')]);
  });
});

describe('an approved plan', () => {
  it('is published as it is, or not at all', async () => {
    await must('plan --gateway production --out plan.json --quiet');
    writeFileSync(path.join(folder, 'openapi.yaml'), openapi('1.0.0', `${list}\n${item}`, 'Other words.'));
    const moved = await run('publish --gateway production --plan plan.json');
    expect([moved.code, moved.err]).toEqual([2, expect.stringContaining('the config or a document')]);
    expect(state('1.0.0')).toBeUndefined();
    git('checkout', '-q', 'openapi.yaml');
    const { digest } = JSON.parse(readFileSync(path.join(folder, 'plan.json'), 'utf8'));
    expect((await run(`publish --gateway production --plan-digest sha256:${'0'.repeat(64)}`)).code).toBe(2);
    expect((await run(`publish --gateway staging --plan plan.json`)).code).toBe(2);
    await must(`publish --gateway production --plan plan.json --plan-digest ${digest}`);
  });

  it.each([
    ['gone.json', '', 'gone.json: There is no such plan file.'],
    ['plan.json', '{', 'plan.json: The plan file is not valid JSON.'],
    ['plan.json', '{"schema":"specgate/plan/2"}', 'plan.json: This is no plan (specgate/plan/1)'],
  ])('must be one: %s %j', async (file, text, says) => {
    if (text) writeFileSync(path.join(folder, file), text);
    const { code, err } = await run(`publish --gateway production --plan ${file}`);
    expect([code, err]).toEqual([2, expect.stringContaining(says)]);
  });
});

describe('replace and supersede', () => {
  const next = (version: string, paths: string): void =>
    commit({ 'specgate.yaml': config(version), 'openapi.yaml': openapi(version, paths) });

  it('replaces what stays compatible', async () => {
    await must('publish --gateway production');
    next('1.0.1', `${list}\n${item}`);
    await must('stage --gateway production');
    expect(await must('replace climbon:1.0.0 climbon:1.0.1 --gateway production')).toContain(
      'climbon:1.0.0: published → retired',
    );
    expect([state('1.0.0'), state('1.0.1')]).toEqual(['retired', 'published']);
    expect(await must('replace climbon:1.0.0 climbon:1.0.1 --gateway production')).toContain('Nothing to do');
  });

  it('refuses to replace what breaks consumers, and says what they lose', async () => {
    await must('publish --gateway production');
    next('2.0.0', list);
    await must('stage --gateway production');
    const { code, err } = await run('replace climbon:1.0.0 climbon --gateway production');
    expect(code).toBe(1);
    expect(err).toContain('routes:2.0.0 breaks the consumers of routes:1.0.0: GET /routes/{id}');
    expect(err).toContain('specgate supersede');
    expect(state('1.0.0')).toBe('published');
  });

  it('supersedes it, with a day until when the old one works', async () => {
    await must('publish --gateway production');
    next('2.0.0', list);
    await must('stage --gateway production');
    await must('supersede climbon:1.0.0 climbon:2.0.0 --gateway production');
    expect([state('1.0.0'), state('2.0.0')]).toEqual(['deprecated', 'published']);
    const status = await json('status --gateway production');
    expect(status.products).toMatchObject([
      {
        product: 'climbon:1.0.0',
        deprecatedOn: '2026-11-21',
        sunsetOn: '2027-05-20',
        migrationTargets: [{ product: 'climbon:2.0.0', plans: { gold: 'gold' } }],
        repository: 'unwanted',
      },
      { product: 'climbon:2.0.0', state: 'published', repository: 'same' },
    ]);
    await must('deprecate climbon:1.0.0 --gateway production --sunset 2027-12-31');
    expect(await must('status --gateway production')).toContain('deprecated since 2026-11-21 until 2027-12-31');
  });

  it('finds the old document in git where the gateway keeps none of it', async () => {
    await must('publish --gateway production');
    next('2.0.0', list);
    await must('stage --gateway production');
    rmSync(path.join(folder, 'catalog/production/apis/routes/1.0.0.openapi.yaml'));
    const { code, err } = await run('replace climbon:1.0.0 climbon:2.0.0 --gateway production');
    expect([code, err]).toEqual([1, expect.stringContaining('breaks the consumers')]);
  });

  it('refuses to narrow a plan under its subscribers', async () => {
    await must('publish --gateway production');
    const narrow = config('1.0.1').replace('rate-limit: 1000/1hour', 'apis: {routes: {operations: [GET /routes]}}');
    commit({ 'specgate.yaml': narrow, 'openapi.yaml': openapi('1.0.1', `${list}\n${item}`) });
    await must('stage --gateway production');
    const { code, err } = await run('replace climbon:1.0.0 climbon:1.0.1 --gateway production');
    expect([code, err]).toEqual([1, expect.stringContaining('opens only some')]);
  });
});

describe('what consumers have', () => {
  const next = (version: string, paths: string): void =>
    commit({ 'specgate.yaml': config(version), 'openapi.yaml': openapi(version, paths) });

  it('is what publish compares with: a break must have its version, or be accepted', async () => {
    await must('publish --gateway production');
    next('1.1.0', list);
    for (const line of ['publish', 'plan', 'publish --dry-run']) {
      const { code, err } = await run(`${line} --gateway production`);
      expect([code, err], line).toEqual([
        1,
        expect.stringMatching(/routes:1\.1\.0 breaks the consumers of routes:1\.0\.0: GET \/routes\/\{id\}: .*2\.0\.0/),
      ]);
    }
    expect(state('1.1.0')).toBeUndefined();
    const change = (await json('diff published:routes@production openapi.yaml')).changes[0];
    commit({
      '.specgate/accepted.yaml': `- {id: ${change.id}, pointer: '${change.pointer}', by: Ada Example, reason: Nobody called it., until: 2027-01-31}\n`,
    });
    expect((await run('publish --gateway production')).code).toBe(0);
    next('2.0.0', list);
    expect((await run('publish --gateway production')).code).toBe(0);
  });

  it('is kept from a break where a version changes in place too, and other changes are free there', async () => {
    await must('publish --gateway staging');
    commit({ 'openapi.yaml': openapi('1.0.0', list) });
    const { code, err } = await run('publish --gateway staging');
    expect([code, err]).toEqual([1, expect.stringContaining('This content of routes:1.0.0 breaks its consumers')]);
    commit({ 'openapi.yaml': openapi('1.0.0', `${list}\n${item}`, 'Other words.') });
    await must('publish --gateway staging');
  });

  it('is not asked for by what no older version is live of', async () => {
    await must('publish --gateway production');
    await must('retire climbon:1.0.0 --gateway production');
    next('1.1.0', list);
    await must('publish --gateway production');
  });
});

describe('what is published', () => {
  it('can be compared with', async () => {
    await must('publish --gateway production');
    commit({ 'openapi.yaml': openapi('2.0.0', list) });
    const { code, out } = await run('diff published:routes@production openapi.yaml --format json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ breaking: true, requiredBump: 'major' });
    const none = await run('diff published:trails@production openapi.yaml');
    expect([none.code, none.err]).toEqual([2, expect.stringContaining('has not published this; it has routes:1.0.0')]);
    for (const operand of [
      'published:routes',
      'published:routes@',
      'published:@production',
      'published:routes@nowhere',
    ]) {
      expect((await run(`diff ${operand} openapi.yaml`)).code, operand).toBe(2);
    }
  });

  it('can be linted, converted and counted from', async () => {
    await must('publish --gateway production');
    commit({ 'openapi.yaml': openapi('1.0.0', list) });
    const linted = JSON.parse((await run('lint published:routes@production --format json')).out);
    expect(linted).toMatchObject({ errors: [], summary: { files: 1 } });
    expect(linted.findings[0].file).toBe('published:routes@production');
    expect((await run('convert kong published:routes@production')).out).toContain('name: routes_one');
    const bump = await run('bump openapi.yaml --base published:routes@production');
    expect([bump.code, bump.out]).toEqual([0, '2.0.0\n']);
    for (const line of ['lint openapi.yaml', 'check', 'ready']) {
      const { code, err } = await run(`${line} --base published:routes@production`);
      expect([code, err], line).toEqual([2, expect.stringMatching(/git revision/)]);
    }
  });

  it('is watched: a change by hand is drift, a new commit is none', async () => {
    await must('publish --gateway production');
    commit({ 'specgate.yaml': config('1.1.0'), 'openapi.yaml': openapi('1.1.0', list) });
    expect((await run('plan --gateway production --drift')).code).toBe(0);
    const file = path.join(folder, 'catalog/production/products/climbon/1.0.0.yaml');
    // A change of state by another commit loses nothing of what was published.
    await must('deprecate climbon:1.0.0 --gateway production');
    expect((await run('plan --gateway production --drift')).out).not.toContain('cannot be compared');
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('content-commit');
    writeFileSync(file, text.replace('title: Climbon', 'title: Climb on'));
    const drift = await run('plan --gateway production --drift');
    expect(drift.code).toBe(1);
    expect(drift.out).toContain('title: Climb on → Climbon');
  });
});

describe('rollback', () => {
  it('takes the last run back, once', async () => {
    await must('stage --gateway production');
    await must('publish --gateway production');
    expect((await run('rollback --gateway production --dry-run')).out).toContain('Plan only');
    expect(state('1.0.0')).toBe('published');
    expect(await must('rollback --gateway production')).toContain('Done: 3 steps of rollback');
    expect(state('1.0.0')).toBe('staged');
    expect(await must('rollback --gateway production')).toContain('is taken back already');
  });

  it('reads no journal that is committed (T-16)', async () => {
    await must('publish --gateway production');
    git('add', '-f', runsFolder);
    const { code, err } = await run('rollback --gateway production');
    expect([code, err]).toEqual([2, expect.stringContaining('This journal is committed')]);
  });

  it('reads nothing that is no journal', async () => {
    await must('publish --gateway production');
    writeFileSync(path.join(folder, runsFolder, 'z.jsonl'), '{"event":"start","schema":"specgate/run/9"}\n');
    expect((await run('rollback --gateway production')).err).toContain('z.jsonl:1:1: This is no journal');
  });
});

describe('refusals', () => {
  it.each([
    ['publish', 'Say which gateway is meant: --gateway with one of staging, production.'],
    ['publish --gateway prodction', 'specgate.yaml:5:1: There is no gateway "prodction" (did you mean production?).'],
    ['publish climbin --gateway production', 'There is no product "climbin" in the config'],
    ['publish climbon:9 --gateway production', 'climbon:9 is not in the catalog, so it cannot be published'],
    ['publish climb:on:1 --gateway production', '"climb:on:1" does not name a product'],
    ['deprecate climbon:1.0.0 --gateway production', 'climbon:1.0.0 is not in the catalog, so it cannot be deprecated'],
    ['deprecate climbon --gateway production --sunset 2027-02-30', '--sunset cannot be "2027-02-30"'],
    ['deprecate climbon --gateway production --sunset 2026-01-01', '--sunset 2026-01-01 is over'],
    ['replace climbon:1.0.0 --gateway production', 'specgate replace lacks its OLD NEW'],
    ['supersede a:1 b:1 --map-plan x --gateway production', '--map-plan cannot be "x"'],
    [
      'cleanup --gateway production --qualifier pr-1',
      '--qualifier is for gateways of the type aps; production is of the type files.',
    ],
    ['cleanup --gateway production', 'specgate cleanup needs --qualifier'],
    ['rollback --gateway production', 'There is no journal of a run at production in .specgate/runs'],
    ['plan climbon --gateway production --drift', '--drift looks at all that is published'],
  ])('%s', async (line, says) => {
    const { code, out, err } = await run(line);
    expect([code, err]).toEqual([2, expect.stringContaining(says)]);
    expect(out + err).not.toContain('bug of specgate');
    expect(existsSync(path.join(folder, 'catalog'))).toBe(false);
  });

  it.each([
    ['expect-gateway-id: abc', 'expect-gateway-id'],
    ['workspace: team-a', 'workspace'],
    ['gateway-id: gw-abcde', 'gateway-id'],
    ['org: citz', 'org'],
  ])('takes no key that has no effect at its type: %s', async (text, key) => {
    writeFileSync(path.join(folder, 'specgate.yaml'), config('1.0.0').replace('production-mode: true', text));
    const { code, err } = await run('plan --gateway production');
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(
        new RegExp(
          `^specgate: specgate\\.yaml:7:\\d+: The key "${key}" has no effect at gateways of the type files; take it out of the gateway production\\.\\n$`,
        ),
      ),
    ]);
  });

  it('names what a state allows', async () => {
    await must('stage --gateway production');
    const { code, err } = await run('deprecate climbon:1.0.0 --gateway production');
    expect([code, err]).toEqual([
      2,
      'specgate: climbon:1.0.0 cannot be deprecated: it is staged; this state allows publish, remove.\n',
    ]);
  });

  it('refuses the same version with other content in production mode with 1, and replaces it without', async () => {
    for (const gateway of ['staging', 'production']) await must(`publish --gateway ${gateway}`);
    commit({ 'openapi.yaml': openapi('1.0.0', `${list}\n${item}`, 'Better words.') });
    const { code, err } = await run('publish --gateway production');
    expect([code, err]).toEqual([1, expect.stringContaining('give the product a new version')]);
    expect(await must('publish --gateway staging')).toContain('update');
  });

  it.each([
    'pull_request',
    'pull_request_target',
    'pull_request_review',
    'merge_group',
    'issue_comment',
    'workflow_run',
  ])('publishes nothing on %s, and still plans (T-11, T-14)', async event => {
    const env = { GITHUB_EVENT_NAME: event };
    for (const line of ['publish', 'stage', 'retire climbon', 'rollback', 'offline routes']) {
      const { code, err } = await run(`${line} --gateway production`, env);
      expect([code, err], line).toEqual([2, expect.stringContaining(`event ${event}`)]);
    }
    expect(existsSync(path.join(folder, 'catalog'))).toBe(false);
    expect((await run('plan --gateway production', env)).code).toBe(0);
    expect((await run('publish --gateway production --dry-run', env)).code).toBe(0);
  });

  it('does not put an old commit back (T-18)', async () => {
    await must('publish --gateway production');
    commit({ 'specgate.yaml': config('1.1.0'), 'openapi.yaml': openapi('1.1.0', `${list}\n${item}`) });
    await must('publish --gateway production');
    await must('deprecate climbon:1.0.0 --gateway production');
    git('checkout', '-q', 'HEAD~1');
    const { code, err } = await run('publish climbon:1.0.0 --gateway production');
    expect([code, err]).toEqual([2, expect.stringContaining('newer than this checkout')]);
    expect(state('1.0.0')).toBe('deprecated');
  });

  it.each([
    ['plans: {}', 'plans: {gold: {title: Gold, rate-limit: 1000/1hour}}', '4:3: The product climbon has no plan'],
    ['apis: []', 'apis: [routes]', 'The product climbon has no API'],
    ['rate-limit: 0/1hour', 'rate-limit: 1000/1hour', 'lets nobody call'],
    ['apis: {trails: {}}', 'rate-limit: 1000/1hour', 'opens the API trails, which is not in the product'],
    [
      'apis: {routes: {operations: [PUT /routes]}}',
      'rate-limit: 1000/1hour',
      'opens PUT /routes, which openapi.yaml does not have',
    ],
  ])('says what is wrong in the config: %s', async (wrong, right, says) => {
    writeFileSync(path.join(folder, 'specgate.yaml'), config('1.0.0').replace(right, wrong));
    const { code, err } = await run('plan --gateway production');
    expect([code, err]).toEqual([2, expect.stringMatching(/^specgate: specgate\.yaml:\d+:\d+: /)]);
    expect(err).toContain(says);
  });

  it('retires though a document is broken', async () => {
    await must('publish --gateway production');
    writeFileSync(path.join(folder, 'openapi.yaml'), 'openapi: [');
    await must('retire climbon:1.0.0 --gateway production');
    expect(state('1.0.0')).toBe('retired');
  });
});

it('publishes only what is ready, where the gateway asks for that', async () => {
  const text = config('1.0.0').replace('production-mode: true}', 'production-mode: true, require-ready: true}');
  commit({ 'specgate.yaml': text });
  await must('stage --gateway production');
  const { code, err } = await run('publish --gateway production');
  expect(code).toBe(1);
  expect(err).toMatch(
    /The API routes is not ready for production: R-\d\d .*specgate ready --api routes tells what to do\./,
  );
  expect(state('1.0.0')).toBe('staged');
});

it('renders without calling anything', async () => {
  const { code, out } = await run('render --gateway production');
  expect(code).toBe(0);
  expect(out).toContain('# products/climbon/1.0.0.yaml\n');
  await must('render --gateway production --out built --format json --quiet');
  expect(JSON.parse(readFileSync(path.join(folder, 'built/products/climbon/1.0.0.json'), 'utf8'))).toMatchObject({
    product: 'climbon',
    state: 'published',
  });
  expect(existsSync(path.join(folder, 'catalog'))).toBe(false);
});

it('goes through the rest of the lifecycle', async () => {
  await must('publish --gateway production');
  expect((await run('offline routes --gateway production')).out).toContain(
    'The subscribers of climbon:1.0.0 lose the API routes:1.0.0.',
  );
  await must('online routes:1.0.0 --gateway production');
  for (const [command, after] of [
    ['retire', 'retired'],
    ['archive', 'archived'],
    ['retire', 'retired'],
    ['restage', 'staged'],
    ['remove', undefined],
  ] as const) {
    await must(`${command} climbon --gateway production`);
    expect(state('1.0.0'), command).toBe(after);
  }
  const status = await must('status --gateway production');
  expect(status).toContain('In the config and not at the gateway\n  climbon:1.0.0\n');
  expect(status).toContain('→ What publish would change: specgate plan --gateway production\n');
  const page = await must('status --gateway production --format html');
  expect(page).toContain('<h1>production: nothing of ours is there, no drift</h1>');
});

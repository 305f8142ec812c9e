/** Which APIs a change is about: changed, new, renamed, deleted, untouched; by their own files and by what they refer to. */
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  allWaived,
  branch,
  check,
  commit,
  config,
  type Files,
  git,
  oneApi,
  onlyHttps,
  openapi,
  repository,
  write,
} from './support.ts';

const refersTo = (file: string): string =>
  openapi().replace("{'200': {description: Fine.}}", `{'200': {$ref: '${file}'}}`);

const answer = (type: string): string =>
  `description: Fine.\ncontent: {application/json: {schema: {type: object, required: [id], properties: {id: {type: ${type}}}}}}\n`;

/** Three APIs; two of them share a file, one of these by way of another file. */
const three = {
  'specgate.yaml': config({ alone: 'apis/alone.yaml', near: 'apis/near.yaml', far: 'apis/far.yaml' }),
  'rules.yaml': onlyHttps,
  '.specgate/attestations.yaml': allWaived,
  'apis/alone.yaml': openapi(),
  'apis/near.yaml': refersTo('../shared/answer.yaml'),
  'apis/far.yaml': refersTo('more/link.yaml'),
  'apis/more/link.yaml': '{$ref: ../../shared/answer.yaml}\n',
  'shared/answer.yaml': answer('string'),
} as const;

/** The run after a change to a repository. */
async function checkAfter(base: Files, change: Files, ...argv: string[]) {
  const cwd = repository(base);
  branch(cwd, 'base');
  commit(cwd, change);
  return check(cwd, ['--base', 'base', ...argv]);
}

describe('of a repository with several APIs', () => {
  it('only those that the change touches are judged', async () => {
    const done = await checkAfter(three, { 'apis/alone.yaml': openapi('1.1.0', ['routes', 'trails', 'huts']) });
    expect(done.states).toEqual({ alone: 'changed', near: 'untouched', far: 'untouched' });
    expect([done.code, done.err]).toEqual([0, '']);
    expect(done.report!.apis.map(({ name, open, plan }) => [name, open, plan])).toEqual([['alone', true, null]]);
  });

  it('a shared file touches every document that refers to it, however far', async () => {
    const done = await checkAfter(three, { 'shared/answer.yaml': answer('integer') });
    expect(done.states).toEqual({ near: 'changed', far: 'changed', alone: 'untouched' });
    expect(done.code).toBe(1);
    for (const { diff } of done.report!.apis) {
      expect(diff).toMatchObject({ breaking: true, requiredBump: 'major', version: { ok: false, required: '2.0.0' } });
    }
  });

  it('a reference that is written in escapes, or by an alias, is found too', async () => {
    const escaped = openapi().replace("{'200': {description: Fine.}}", `{'200': {"\\x24ref": ../shared/answer.yaml}}`);
    const aliased = openapi()
      .replace('info:', 'x-key: &key $ref\ninfo:')
      .replace("{'200': {description: Fine.}}", "{'200': {*key : ../shared/answer.yaml}}");
    const base = { ...three, 'apis/alone.yaml': escaped, 'apis/near.yaml': aliased };
    const done = await checkAfter(base, { 'shared/answer.yaml': answer('integer') });
    expect(done.states).toEqual({ alone: 'changed', near: 'changed', far: 'changed' });
  });

  it('a file that documents reach through a link is found', async () => {
    const cwd = repository({ ...three, 'apis/near.yaml': refersTo('link.yaml') });
    symlinkSync('../shared/answer.yaml', path.join(cwd, 'apis/link.yaml'));
    commit(cwd, {});
    write(cwd, { 'shared/answer.yaml': answer('integer') });
    const done = await check(cwd, ['--base', 'main']);
    expect(done.states).toMatchObject({ near: 'changed' });
  });

  it('nothing touched leaves the gate open', async () => {
    const done = await checkAfter(three, { 'readme.md': 'more\n' });
    expect(done.states).toEqual({ alone: 'untouched', near: 'untouched', far: 'untouched' });
    expect([done.code, done.report!.open, done.report!.apis]).toEqual([0, true, []]);
  });

  it('--api and a named file pick one', async () => {
    const change = { 'shared/answer.yaml': answer('integer') };
    expect((await checkAfter(three, change, '--api', 'near')).states).toEqual({ near: 'changed' });
    expect((await checkAfter(three, change, 'apis/far.yaml')).states).toEqual({ far: 'changed' });
    const unknown = await checkAfter(three, change, '--api', 'nea');
    expect([unknown.code, unknown.err]).toEqual([2, 'specgate: There is no API "nea" (did you mean near?).\n']);
  });

  it('shards part the work and leave nothing out', async () => {
    const change = { 'shared/answer.yaml': answer('integer') };
    const shards = [await checkAfter(three, change, '--shard=1/2'), await checkAfter(three, change, '--shard=2/2')];
    const states = shards.flatMap(shard => Object.keys(shard.states));
    expect(states.sort()).toEqual(['alone', 'far', 'near']);
    expect(shards.every(shard => Object.keys(shard.states).length > 0)).toBe(true);
  });

  it('one document that cannot be read hides no other', async () => {
    const done = await checkAfter(three, {
      'apis/alone.yaml': 'openapi: 3.0.3\ninfo: [\n',
      'shared/answer.yaml': answer('integer'),
    });
    expect(done.code).toBe(2);
    expect(done.report!.errors).toEqual([expect.objectContaining({ file: 'apis/alone.yaml', line: 3 })]);
    expect(done.report!.apis.map(({ name, open }) => [name, open])).toEqual([
      ['alone', false],
      ['near', false],
      ['far', false],
    ]);
    expect(done.report!.apis[1]!.diff).toMatchObject({ breaking: true });
  });
});

describe('a document that is', () => {
  it('new has nothing to be compared with', async () => {
    const done = await checkAfter(oneApi, {
      'specgate.yaml': config({ routes: 'openapi.yaml', huts: 'huts.yaml' }),
      'huts.yaml': openapi('0.1.0', ['huts']),
    });
    expect([done.code, done.states]).toEqual([0, { huts: 'new', routes: 'untouched' }]);
    expect(done.report!.apis[0]).toMatchObject({ diff: null, open: true });
  });

  it('new and breaks a rule shuts the gate', async () => {
    const done = await checkAfter(oneApi, {
      'specgate.yaml': config({ routes: 'openapi.yaml', huts: 'huts.yaml' }),
      'huts.yaml': openapi().replace('https:', 'http:'),
    });
    expect([done.code, done.report!.apis[0]!.open]).toEqual([1, false]);
  });

  it('renamed is compared with what it was', async () => {
    const change = {
      'openapi.yaml': null,
      'v1/routes.yaml': openapi('1.0.1', ['routes']),
      'specgate.yaml': config({ routes: 'v1/routes.yaml' }),
    };
    const done = await checkAfter(oneApi, change);
    expect([done.code, done.states]).toEqual([1, { routes: 'changed' }]);
    expect(done.report!.apis[0]!.diff).toMatchObject({ breaking: true });
    // Without a config there is only what git finds.
    const cwd = repository({
      'openapi.yaml': openapi(),
      'rules.yaml': onlyHttps,
      '.specgate/attestations.yaml': allWaived,
    });
    git(cwd, 'mv', 'openapi.yaml', 'routes.yaml');
    const alone = await check(cwd, ['routes.yaml', '--base', 'main', '--ruleset=rules.yaml']);
    expect(alone.states).toEqual({ 'routes.yaml': 'changed' });
    expect(alone.report!.apis[0]!.diff).toMatchObject({ changes: [], breaking: false });
  });

  it('renamed together with its name in the config is compared with what it was', async () => {
    const key = await checkAfter(oneApi, { 'specgate.yaml': config({ ways: 'openapi.yaml' }) });
    expect([key.code, key.states]).toEqual([0, { ways: 'untouched' }]);
    const both = await checkAfter(oneApi, {
      'openapi.yaml': null,
      'ways.yaml': openapi('1.0.1', ['routes']),
      'specgate.yaml': config({ ways: 'ways.yaml' }),
    });
    expect([both.code, both.states]).toEqual([1, { ways: 'changed' }]);
    expect(both.report!.apis[0]!.diff).toMatchObject({ breaking: true });
  });

  it('deleted breaks its consumers', async () => {
    const done = await checkAfter(three, {
      'apis/alone.yaml': null,
      'specgate.yaml': config({ near: 'apis/near.yaml', far: 'apis/far.yaml' }),
    });
    expect([done.code, done.states]).toEqual([1, { alone: 'deleted', near: 'untouched', far: 'untouched' }]);
    expect(done.report!.apis[0]).toMatchObject({ lint: null, ready: null, diff: { breaking: true } });
  });

  it('deleted with everything else, config and all, breaks its consumers', async () => {
    const done = await checkAfter(oneApi, { 'openapi.yaml': null, 'specgate.yaml': null });
    expect([done.code, done.states]).toEqual([1, { routes: 'deleted' }]);
  });

  it('named on the command line and deleted breaks its consumers', async () => {
    const done = await checkAfter(oneApi, { 'openapi.yaml': null }, 'openapi.yaml');
    expect([done.code, done.states]).toEqual([1, { routes: 'deleted' }]);
  });

  it('named on the command line and was never there is a mistake', async () => {
    const done = await checkAfter(oneApi, {}, 'opnapi.yaml');
    expect(done.code).toBe(2);
    expect(done.err).toContain('opnapi.yaml: There is no such file');
  });

  it('taken out of the config is no longer guarded, and shuts the gate as if it were deleted', async () => {
    const done = await checkAfter(three, { 'specgate.yaml': config({ near: 'apis/near.yaml', far: 'apis/far.yaml' }) });
    expect([done.code, done.states]).toEqual([1, { alone: 'deleted', near: 'untouched', far: 'untouched' }]);
  });

  it('hidden behind another of the same name is compared with that one', async () => {
    const done = await checkAfter(oneApi, {
      'specgate.yaml': config({ routes: 'other.yaml' }),
      'other.yaml': openapi('1.0.0', ['other']),
    });
    expect([done.code, done.states]).toEqual([1, { routes: 'changed' }]);
    expect(done.report!.apis[0]!.diff).toMatchObject({ breaking: true });
  });

  it('broken at the base and mended now is told, and judged as a new one', async () => {
    const done = await checkAfter(
      { ...oneApi, 'openapi.yaml': 'openapi: 3.0.3\ninfo: [\n' },
      { 'openapi.yaml': openapi() },
    );
    expect([done.code, done.states]).toEqual([0, { routes: 'new' }]);
    expect(done.err).toMatch(/could not be read at the base.*nothing was compared/);
  });
});

describe('there is nothing to check', () => {
  it.each<[string, Files, string[], string]>([
    ['without config and file', { 'openapi.yaml': openapi() }, [], 'name a document, or list your APIs'],
    ['with a config of no APIs', { 'specgate.yaml': 'apis: {}\n' }, [], 'the config has no APIs under apis'],
  ])('%s', async (_what, files, argv, says) => {
    const done = await check(repository(files), argv);
    expect([done.code, done.out]).toEqual([2, '']);
    expect(done.err).toContain(says);
  });

  it('and --allow-empty says that this is fine', async () => {
    const done = await check(repository({ 'specgate.yaml': 'apis: {}\n' }), ['--allow-empty']);
    expect([done.code, done.report!.open]).toEqual([0, true]);
  });
});

/** What a change is compared with: each event in a clone as its job has it, branches, tags, and what cannot be had. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  branch,
  check,
  cloneOf,
  commit,
  config,
  eventOf,
  git,
  oneApi,
  openapi,
  pullRequest,
  pullRequestEvent,
  repository,
} from './support.ts';

/** An operation is gone, and the version says nothing of it. */
const breaking = { 'openapi.yaml': openapi('1.0.1', ['routes']) };

/** The operations of the changes that were found. */
function operations({ report }: Awaited<ReturnType<typeof check>>): (string | null)[] {
  return (report!.apis as unknown as { diff: { changes: { breaking: boolean; operation: string | null }[] } | null }[])
    .flatMap(({ diff }) => diff?.changes ?? [])
    .filter(change => change.breaking)
    .map(({ operation }) => operation);
}

describe('pull_request', () => {
  it('compares the merge commit of a clone of depth 1 with its first parent', async () => {
    const { workspace, base, head } = pullRequest({ base: oneApi, head: breaking });
    const done = await check(workspace, [], pullRequestEvent({ base, head }));
    expect(done.err).toBe('');
    expect(done.code).toBe(1);
    expect(done.report).toMatchObject({ open: false, base: base.slice(0, 12), decides: 'base' });
    expect(operations(done)).toEqual(['GET /trails']);
  });

  it('does not hold against a change what came to the base meanwhile', async () => {
    const meanwhile = { 'other.yaml': openapi(), 'openapi.yaml': openapi('1.0.0', ['huts', 'routes', 'trails']) };
    const { workspace, fork, head } = pullRequest({
      base: oneApi,
      head: { 'readme.md': 'more\n' },
      meanwhile,
    });
    // The event names the base as it was when the pull request was opened.
    const done = await check(workspace, [], pullRequestEvent({ base: fork, head }));
    expect([done.code, done.states, done.err]).toEqual([0, { routes: 'untouched' }, '']);
  });

  it('finds where the branch left the base when the head itself is checked out with its history', async () => {
    const { workspace, base, head } = pullRequest({
      base: oneApi,
      head: breaking,
      meanwhile: { 'openapi.yaml': openapi('1.1.0', ['routes', 'trails', 'huts']) },
      checkout: 'head',
      depth: 100,
    });
    const done = await check(workspace, [], pullRequestEvent({ base, head }));
    expect(operations(done)).toEqual(['GET /trails']);
    expect(done.code).toBe(1);
  });

  it('fetches the history that a shallow clone of the head lacks', async () => {
    const { workspace, base, head, fork } = pullRequest({
      base: oneApi,
      head: breaking,
      meanwhile: { 'openapi.yaml': openapi('1.1.0', ['routes', 'trails', 'huts']) },
      checkout: 'head',
    });
    const done = await check(workspace, [], pullRequestEvent({ base, head }));
    expect(done.report?.base).toBe(fork.slice(0, 12));
    expect(operations(done)).toEqual(['GET /trails']);
  });

  it('says how to mend it where the base is out of reach', async () => {
    const { workspace, origin, base, head } = pullRequest({ base: oneApi, head: breaking });
    rmSync(origin, { recursive: true });
    const done = await check(workspace, [], pullRequestEvent({ base, head }));
    expect([done.code, done.out]).toEqual([3, '']);
    expect(done.err).toMatch(/^specgate: The base [0-9a-f]{40} is not in this clone .*fetch-depth: 0/);
  });

  it('believes no merge commit but the one of the run', async () => {
    // The author pushed a merge of his own while the job waited: its first parent is no base.
    const { workspace, base, head } = pullRequest({ base: oneApi, head: breaking });
    const event = pullRequestEvent({ base, head });
    const ours = git(workspace, 'rev-parse', 'HEAD');
    const done = await check(workspace, [], { env: { ...event.env, GITHUB_SHA: ours } });
    expect(done.code).toBe(1);
    git(workspace, 'fetch', '--quiet', 'origin', head);
    const tree = git(workspace, 'rev-parse', 'HEAD^{tree}');
    const lax = git(workspace, 'commit-tree', tree, '-m', 'lax');
    const forged = git(workspace, 'commit-tree', tree, '-p', lax, '-p', head, '-m', 'forged');
    git(workspace, 'checkout', '--quiet', forged);
    const again = await check(workspace, [], { env: { ...event.env, GITHUB_SHA: ours } });
    expect([again.code, operations(again)]).toEqual([1, ['GET /trails']]);
  });

  it('is compared in a subfolder with the paths of the repository', async () => {
    const below = Object.fromEntries(Object.entries(oneApi).map(([file, text]) => [`team/${file}`, text]));
    const { workspace, base, head } = pullRequest({
      base: below,
      head: { 'team/openapi.yaml': breaking['openapi.yaml'] },
    });
    const done = await check(path.join(workspace, 'team'), [], pullRequestEvent({ base, head }));
    expect([done.code, operations(done)]).toEqual([1, ['GET /trails']]);
  });
});

describe('other events', () => {
  it('merge_group compares with its base_sha', async () => {
    const { origin, base, merge } = pullRequest({ base: oneApi, head: breaking });
    const workspace = cloneOf(origin, 'refs/pull/1/merge');
    const done = await check(
      workspace,
      [],
      eventOf('merge_group', { merge_group: { base_sha: base, head_sha: merge } }),
    );
    expect([done.code, operations(done)]).toEqual([1, ['GET /trails']]);
  });

  it('push compares with what was there before', async () => {
    const { origin, base, head } = pullRequest({ base: oneApi, head: breaking });
    const workspace = cloneOf(origin, 'refs/heads/change');
    const done = await check(workspace, [], eventOf('push', { before: base, after: head }));
    expect([done.code, operations(done)]).toEqual([1, ['GET /trails']]);
  });

  it('push of a new branch has nothing to compare with, and says so', async () => {
    const { origin, head } = pullRequest({ base: oneApi, head: { 'openapi.yaml': openapi('1.0.1') } });
    const workspace = cloneOf(origin, 'refs/heads/change');
    const done = await check(workspace, [], eventOf('push', { before: '0'.repeat(40), after: head }));
    expect([done.code, done.states]).toEqual([0, { routes: 'alone' }]);
    expect(done.err).toContain('There is no base, so nothing was compared');
  });

  it('the first commit of a repository has nothing to compare with', async () => {
    const done = await check(repository(oneApi));
    expect([done.code, done.states]).toEqual([0, { routes: 'alone' }]);
  });
});

describe('--base', () => {
  it('a branch that has moved on stands for the commit where this one left it', async () => {
    const cwd = repository(oneApi);
    git(cwd, 'checkout', '--quiet', '-b', 'change');
    commit(cwd, { 'readme.md': 'more\n' });
    git(cwd, 'checkout', '--quiet', 'main');
    commit(cwd, { 'openapi.yaml': openapi('1.1.0', ['routes', 'trails', 'huts']) });
    git(cwd, 'checkout', '--quiet', 'change');
    const done = await check(cwd, ['--base', 'main']);
    expect([done.code, done.states]).toEqual([0, { routes: 'untouched' }]);
    expect(done.report!.base).toBe(git(cwd, 'rev-parse', '--short=12', 'main~1'));
  });

  it('REF:path is exactly that document', async () => {
    const cwd = repository({ ...oneApi, 'old.yaml': openapi('0.9.0', ['routes', 'trails', 'huts']) });
    const done = await check(cwd, ['openapi.yaml', '--base', 'HEAD:old.yaml']);
    expect(operations(done)).toEqual(['GET /huts']);
  });

  it('sees what is not committed yet', async () => {
    const cwd = repository(oneApi);
    commit(cwd, {});
    const { writeFileSync } = await import('node:fs');
    writeFileSync(path.join(cwd, 'openapi.yaml'), breaking['openapi.yaml']);
    const done = await check(cwd, ['--base', 'main']);
    expect([done.code, operations(done)]).toEqual([1, ['GET /trails']]);
  });

  it.each([
    ['--upload-pack=touch x', 'that is no name of a revision.'],
    ['no-such-branch', 'there is no such commit here'],
    ['main..change', 'there is no such commit here'],
    ['openapi.yaml', 'check compares with a git revision'],
  ])('%s is refused', async (base, says) => {
    const done = await check(repository(oneApi), [`--base=${base}`]);
    expect([done.code, done.out]).toEqual([2, '']);
    expect(done.err).toContain(says);
  });

  it('is refused outside a repository', async () => {
    const cwd = repository(oneApi);
    rmSync(path.join(cwd, '.git'), { recursive: true });
    const done = await check(cwd, ['--base', 'main']);
    expect([done.code, done.err]).toEqual([2, expect.stringContaining('this folder is in no git repository')]);
  });

  it('says of a document in a submodule that it could not be compared', async () => {
    const inner = repository({ 'openapi.yaml': openapi() });
    const outer = repository({ ...oneApi, 'specgate.yaml': config({ routes: 'apis/openapi.yaml' }) });
    git(outer, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner, 'apis');
    commit(outer, {});
    branch(outer, 'base');
    commit(path.join(outer, 'apis'), { 'openapi.yaml': openapi('1.0.1', ['routes']) });
    commit(outer, {});
    const { report, states } = await check(outer, ['--base=base']);
    expect(states).toEqual({ routes: 'new' });
    expect(report!.notes).toContain(
      'apis/openapi.yaml lies in the submodule apis, whose earlier files are not in this repository, so it is judged as new; specgate check in the submodule compares it.',
    );
  });

  it('takes a submodule for a repository of its own', async () => {
    const inner = repository(oneApi);
    const outer = repository({ 'readme.md': 'outer\n' });
    git(outer, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner, 'apis');
    git(outer, 'commit', '--quiet', '--message', 'add');
    const cwd = path.join(outer, 'apis');
    commit(cwd, breaking);
    const done = await check(cwd, ['--base', 'HEAD~1']);
    expect([done.code, operations(done)]).toEqual([1, ['GET /trails']]);
  });
});

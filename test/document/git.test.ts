/** Git revisions, in real repositories: what is read, and what hostile names, links and settings cannot do (T-21). */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderInRepository, resolveCommit } from '../../src/document/git.ts';
import { readBlob } from '../../src/document/git-objects.ts';
import { defaultLimits } from '../../src/document/limits.ts';
import { Loader } from '../../src/document/loader.ts';
import { Spaces } from '../../src/document/operands.ts';
import { gitSpace } from '../../src/document/space.ts';
import { loadTree } from '../../src/document/tree.ts';
import { folderWith, refusal } from '../support/documents.ts';

let folder = '';
const canary = 'CANARY-51ce';

function git(...args: string[]): string {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...identity, ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}

beforeAll(() => {
  folder = folderWith({
    'apis/openapi.yaml':
      'a: {$ref: "../common/ü name.yaml#/A"}\nb: {$ref: "../../outside.yaml"}\nc: {$ref: "../link.yaml"}\nd: {$ref: "../away.yaml"}\ne: {$ref: "../sub"}\nf: {$ref: "gone.yaml"}\n',
    'common/ü name.yaml': 'A: 1\n',
    'with space.yaml': 'v: old\n',
    'large.yaml': `a: ${'x'.repeat(5000)}\n`,
  });
  git('init', '--quiet', '--initial-branch=main');
  symlinkSync('common/ü name.yaml', path.join(folder, 'link.yaml'));
  symlinkSync('/etc/passwd', path.join(folder, 'away.yaml'));
  symlinkSync('../outside.yaml', path.join(folder, 'up.yaml'));
  symlinkSync('round.yaml', path.join(folder, 'round.yaml'));
  git('add', '.');
  // A submodule's entry: a commit of another repository in the tree.
  git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},sub`);
  git('commit', '--quiet', '-m', 'one');
  git('tag', 'v1.0.0');
  git('tag', '-a', 'annotated', '-m', 'x');
  git('branch', 'feature/ünï');
  writeFileSync(path.join(folder, 'with space.yaml'), 'v: new\n');
  git('commit', '--quiet', '-am', 'two');
  writeFileSync(path.join(folder, 'with space.yaml'), 'v: uncommitted\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

function read(ref: string, file: string, from = folder): string {
  const { space, path: at } = new Spaces(from).atRevision(ref, file);
  return Buffer.from(space.read(at, 1000)).toString();
}

describe('revisions (T-21)', () => {
  it.each(['main', 'HEAD', 'refs/heads/main', 'main@{0}', 'HEAD~0'])('%s is the last commit', ref => {
    expect(read(ref, 'with space.yaml')).toBe('v: new\n');
  });

  it.each(['v1.0.0', 'annotated', 'feature/ünï', 'HEAD~1', 'main^', 'HEAD^{/one}'])('%s is the first', ref => {
    expect(read(ref, 'with space.yaml')).toBe('v: old\n');
  });

  it('are found by hash, short and long', () => {
    const hash = git('rev-parse', 'HEAD');
    expect(resolveCommit(hash, folder)).toEqual({ commit: hash, top: folder });
    expect(resolveCommit(hash.slice(0, 8), folder).commit).toBe(hash);
  });

  it('take paths from the top, and with ./ or ../ from the working directory, as git does', () => {
    const apis = path.join(folder, 'apis');
    expect(folderInRepository(apis)).toBe('apis/');
    expect(folderInRepository(folder)).toBe('');
    expect(read('main', 'with space.yaml', apis)).toBe('v: new\n');
    expect(read('main', './openapi.yaml', apis)).toContain('$ref');
    expect(read('main', '../with space.yaml', apis)).toBe('v: new\n');
    expect(read('main', './apis/../with space.yaml')).toBe('v: new\n');
    expect(refusal(() => read('main', './with space.yaml', apis))).toContain('There is no such file in that commit.');
  });

  const hostile = [
    '--upload-pack=touch pwned',
    '-h',
    '--output=pwned',
    '--all',
    '',
    ' ',
    'main main',
    'a..b',
    'main..',
    '..',
    'main\n',
    'main\0',
    '$(touch pwned)',
    '`touch pwned`',
    'main;touch',
    '|touch',
    'nowhere',
    'refs/heads/*',
    'main:apis',
    '@{-1',
    '^main',
    ':/one',
    'main^{tree}',
    'main\\',
    '[a]',
    '0'.repeat(40),
    'x'.repeat(5000),
  ];
  it.each(hostile)('%j is refused in one sentence', ref => {
    expect(refusal(() => resolveCommit(ref, folder))).toMatch(/^The git revision ".*" cannot be read: .+\.$/s);
    expect(existsSync(path.join(folder, 'pwned'))).toBe(false);
  });

  it('need a repository', () => {
    const plain = folderWith();
    expect(refusal(() => resolveCommit('main', plain))).toBe(
      'The git revision "main" cannot be read: this folder is in no git repository; a file can be named instead.',
    );
    rmSync(plain, { recursive: true });
  });
});

describe('files of a commit (T-21)', () => {
  const commit = (): string => resolveCommit('main', folder).commit;
  const blob = (file: string, maxBytes = 10_000): string =>
    Buffer.from(readBlob(folder, commit(), file, 'n', maxBytes)).toString();

  it('are read with their exact bytes, through links within the commit', () => {
    expect(blob('common/ü name.yaml')).toBe('A: 1\n');
    expect(blob('link.yaml')).toBe('A: 1\n');
    expect(blob('large.yaml')).toHaveLength(5004);
  });

  it.each([
    ['apis', 'n: This is a folder, not a file.'],
    ['gone.yaml', 'n: There is no such file in that commit.'],
    ['away.yaml', 'n: There is no such file in that commit.'],
    ['up.yaml', 'n: There is no such file in that commit.'],
    ['round.yaml', 'n: There is no such file in that commit.'],
    ['sub', 'n: There is no such file in that commit.'],
    ['sub/x.yaml', 'n: There is no such file in that commit.'],
    ['../outside.yaml', 'n: There is no such file in that commit.'],
    ['/etc/passwd', 'n: There is no such file in that commit.'],
    ['.git/config', 'n: There is no such file in that commit.'],
    ['-p', 'n: There is no such file in that commit.'],
    ['a\nb', 'n: There is no such file in that commit.'],
    ['a\0b', 'n: There is no such file in that commit.'],
  ])('%j is refused', (file, message) => {
    expect(refusal(() => blob(file))).toBe(message);
  });

  it('are measured before they are read', () => {
    expect(refusal(() => blob('large.yaml', 5003))).toMatch(/^n: The file has 0\.0 MiB; the limit is 0\.0 MiB/);
  });

  it('refer to files of the same commit and to nothing outside of it', async () => {
    writeFileSync(path.join(path.dirname(folder), 'outside.yaml'), canary);
    const loader = new Loader(defaultLimits);
    const space = gitSpace('main', folder);
    const tree = await loadTree(loader.read({ space, path: 'apis/openapi.yaml' }), loader);
    rmSync(path.join(path.dirname(folder), 'outside.yaml'));
    expect([...tree.documents.values()].map(({ file }) => file)).toEqual([
      'main:apis/openapi.yaml',
      'main:common/ü name.yaml',
      'main:link.yaml',
    ]);
    expect(tree.problems.map(({ message }) => message)).toEqual([
      'The reference "../../outside.yaml" cannot be followed: the reference leaves the workspace; it is not followed.',
      'The reference "../away.yaml" cannot be followed: there is no such file in that commit.',
      'The reference "../sub" cannot be followed: there is no such file in that commit.',
      'The reference "gone.yaml" cannot be followed: there is no such file in that commit.',
    ]);
  });
});

describe('settings of the tree (T-21)', () => {
  it('run nothing', () => {
    const marker = path.join(folder, '.git', 'ran');
    const script = path.join(folder, '.git', 'evil.sh');
    writeFileSync(script, `#!/bin/sh\ntouch '${marker}'\n`);
    chmodSync(script, 0o700);
    for (const hook of ['post-checkout', 'post-index-change', 'reference-transaction']) {
      mkdirSync(path.join(folder, '.git', 'hooks'), { recursive: true });
      writeFileSync(path.join(folder, '.git', 'hooks', hook), `#!/bin/sh\ntouch '${marker}'\n`, { mode: 0o700 });
    }
    git('config', 'core.fsmonitor', script);
    git('config', 'core.pager', script);
    git('config', 'diff.external', script);
    expect(read('HEAD', 'with space.yaml')).toBe('v: new\n');
    expect(existsSync(marker)).toBe(false);
    git('config', '--unset', 'core.fsmonitor');
  });

  it('of a bare repository that the tree brings are not read', () => {
    const bare = path.join(folder, 'vendored');
    execFileSync('git', ['clone', '--quiet', '--bare', folder, bare]);
    execFileSync('git', ['config', '-f', path.join(bare, 'config'), 'core.bare', 'false']);
    execFileSync('git', ['config', '-f', path.join(bare, 'config'), 'core.worktree', '/']);
    // Without the setting, git would take the settings of this folder: another top, and whatever they run.
    expect(execFileSync('git', ['rev-parse', '--show-toplevel'], { cwd: bare, encoding: 'utf8' }).trim()).toBe('/');
    expect(refusal(() => resolveCommit('main', bare))).toMatch(/cannot be read: this folder is in no git repository/);
    rmSync(bare, { recursive: true });
  });
});

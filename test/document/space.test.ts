/** The workspace, and files read from disk: names, limits, and what lies outside (T-04). */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diskSpace, workspaceOf } from '../../src/document/space.ts';
import { folderWith, refusal } from '../support/documents.ts';

const canary = 'CANARY-c0de';
let top = '';
let repository = '';

beforeAll(() => {
  top = folderWith({
    'outside.yaml': canary,
    'repo/.git/HEAD': 'ref: refs/heads/main',
    'repo/a.yaml': 'a: 1\n',
    'repo/sub/b c.yaml': 'ü: 1\n',
    'repo/inner/.git': 'gitdir: elsewhere',
    'repo/inner/c.yaml': 'c: 1\n',
    'repository-2/d.yaml': canary,
  });
  repository = path.join(top, 'repo');
  symlinkSync('../outside.yaml', path.join(repository, 'out.yaml'));
  symlinkSync('a.yaml', path.join(repository, 'in.yaml'));
  symlinkSync('..', path.join(repository, 'parent'));
  symlinkSync(repository, path.join(top, 'alias'));
  symlinkSync('nothing', path.join(repository, 'dangling.yaml'));
  execFileSync('mkfifo', [path.join(repository, 'pipe')]);
});
afterAll(() => rmSync(top, { recursive: true }));

describe('workspaces', () => {
  it.each([
    ['repo/a.yaml', 'repo', 'repo'],
    ['repo/sub/b c.yaml', 'repo/sub', 'repo'],
    ['repo/a.yaml', 'repo/sub', 'repo'],
    ['repo/inner/c.yaml', 'repo', 'repo'],
    ['repo/inner/c.yaml', 'repo/inner', 'repo/inner'],
    ['repo/a.yaml', 'repo/inner', 'repo'],
    ['outside.yaml', 'repo', '.'],
    // A longer name that begins the same is another folder.
    ['repository-2/d.yaml', 'repo', 'repository-2'],
  ])('of %s seen from %s is %s', (file, cwd, expected) => {
    expect(workspaceOf(path.join(top, file), path.join(top, cwd))).toBe(path.join(top, expected));
  });

  it('of a folder without a repository is that folder', () => {
    const folder = folderWith({ 'x/y.yaml': '' });
    expect(workspaceOf(path.join(folder, 'x/y.yaml'), folder)).toBe(folder);
    expect(workspaceOf(path.join(folder, 'x/y.yaml'), path.join(folder, 'x'))).toBe(path.join(folder, 'x'));
    rmSync(folder, { recursive: true });
  });
});

describe('files', () => {
  const space = (cwd = repository): ReturnType<typeof diskSpace> => diskSpace(repository, cwd);

  it('have names relative to the working directory, with slashes', () => {
    expect(space().name('sub/b c.yaml')).toBe('sub/b c.yaml');
    expect(space(path.join(repository, 'sub')).name('a.yaml')).toBe('../a.yaml');
    expect(space(path.join(repository, 'sub', 'x', 'y')).name('a.yaml')).toBe(`${repository}/a.yaml`);
    expect(space().id('a.yaml')).toBe(path.join(repository, 'a.yaml'));
  });

  it('are read with their exact bytes, through links within the workspace, and where the workspace itself is a link', () => {
    expect(Buffer.from(space().read('sub/b c.yaml', 100)).toString()).toBe('ü: 1\n');
    expect(Buffer.from(space().read('in.yaml', 100)).toString()).toBe('a: 1\n');
    expect(Buffer.from(diskSpace(path.join(top, 'alias'), top).read('a.yaml', 100)).toString()).toBe('a: 1\n');
    expect(Buffer.from(space().read('parent/repo/a.yaml', 100)).toString()).toBe('a: 1\n');
  });

  it.each([
    ['gone.yaml', 'gone.yaml: There is no such file.'],
    ['dangling.yaml', 'dangling.yaml: There is no such file.'],
    ['a.yaml/b', 'a.yaml/b: There is no such file.'],
    ['out.yaml', 'out.yaml: The file lies outside the workspace; it is not read.'],
    ['parent/outside.yaml', 'parent/outside.yaml: The file lies outside the workspace; it is not read.'],
    ['../outside.yaml', '../outside.yaml: The file lies outside the workspace; it is not read.'],
    ['../repository-2/d.yaml', '../repository-2/d.yaml: The file lies outside the workspace; it is not read.'],
    ['pipe', 'pipe: This is no regular file.'],
    ['sub', 'sub: This is no regular file.'],
    ['a\0b', 'a\0b: The file cannot be read (ERR_INVALID_ARG_VALUE).'],
    ['x'.repeat(300), `${'x'.repeat(300)}: The file cannot be read (ENAMETOOLONG).`],
  ])('%j is refused', (file, message) => {
    expect(refusal(() => space().read(file, 100))).toBe(message);
  });

  it('are refused above the limit, before they are read', () => {
    expect(Buffer.from(space().read('a.yaml', 5)).toString()).toBe('a: 1\n');
    expect(refusal(() => space().read('a.yaml', 4))).toBe(
      'a.yaml: The file has 0.0 MiB; the limit is 0.0 MiB (--max-file-size raises it).',
    );
  });

  it.skipIf(process.platform !== 'linux')('of the system are refused though they are named (Linux)', () => {
    expect(refusal(() => diskSpace('/dev', '/').read('zero', 100))).toBe('dev/zero: This is no regular file.');
    // Its size is not known before it is read; what it holds is not told.
    const message = refusal(() => diskSpace('/proc/self', '/').read('environ', 1_000_000));
    expect(message).toMatch(
      /^proc\/self\/environ: (The file grew while it was read; run again|The file lies outside the workspace; it is not read)\.$/,
    );
  });

  it('are opened by the one who may', () => {
    mkdirSync(path.join(top, 'closed'));
    expect(refusal(() => diskSpace(path.join(top, 'closed'), top).read('x', 1))).toBe(
      'closed/x: There is no such file.',
    );
  });
});

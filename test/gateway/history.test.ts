/** How commits stand to one another, in real repositories: straight, parted, shallow, none. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { historyOf } from '../../src/gateway/history.ts';
import { folderWith } from '../support/documents.ts';

let folder: string;
const commits: Record<string, string> = {};

function git(cwd: string, ...args: string[]): string {
  const who = ['-c', 'user.name=T', '-c', 'user.email=t@example.org', '-c', 'protocol.file.allow=always'];
  return execFileSync('git', [...who, ...args], { cwd, encoding: 'utf8', stdio: 'pipe' }).trim();
}

beforeAll(() => {
  folder = folderWith();
  const repository = path.join(folder, 'whole');
  git(folder, 'init', '-q', '-b', 'main', repository);
  for (const name of ['one', 'two', 'three']) {
    git(repository, 'commit', '-q', '--allow-empty', '-m', name);
    commits[name] = git(repository, 'rev-parse', 'HEAD');
  }
  git(repository, 'checkout', '-q', '-b', 'side', commits.one!);
  git(repository, 'commit', '-q', '--allow-empty', '-m', 'side');
  commits.side = git(repository, 'rev-parse', 'HEAD');
  git(repository, 'checkout', '-q', commits.two!);
  git(folder, 'clone', '-q', '--depth=1', '--branch=main', `file://${repository}`, 'shallow');
});
afterAll(() => rmSync(folder, { recursive: true }));

it('tells older, newer, parted and unknown commits', () => {
  const { head, relationOf } = historyOf(path.join(folder, 'whole'));
  expect(head).toEqual({ sha: commits.two, time: expect.any(Number) });
  expect(head!.time).toBeGreaterThan(1_600_000_000);
  const known = Object.fromEntries(Object.entries(commits).map(([name, sha]) => [name, relationOf(sha)]));
  expect(known).toEqual({ one: 'ancestor', two: 'same', three: 'descendant', side: 'diverged' });
  expect(relationOf(commits.one!.slice(0, 12))).toBe('ancestor');
  for (const sha of ['f'.repeat(40), 'HEAD', '--output=x', '', 'main']) expect(relationOf(sha)).toBe('unknown');
});

it('does not know in a shallow clone, and says that it is shallow', () => {
  const { head, relationOf } = historyOf(path.join(folder, 'shallow'));
  expect(head?.sha).toBe(commits.three);
  expect(relationOf(commits.one!)).toBe('shallow');
  expect(relationOf(commits.three!)).toBe('same');
});

it('has no head where there is no repository, or no commit', () => {
  const plain = path.join(folder, 'plain');
  git(folder, 'init', '-q', plain);
  expect(historyOf(plain).head).toBeUndefined();
  expect(historyOf('/').head).toBeUndefined();
});

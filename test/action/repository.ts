/** Real git repositories for the tests: a bare origin, and clones of depth 1 as actions/checkout makes them. */
import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { scratch, writeFiles } from './runner.ts';

// A test may run the Action without any program, in this process.
const { PATH } = process.env;

export function git(cwd: string, ...args: string[]): string {
  return gitBytes(cwd, ...args)
    .toString()
    .trim();
}

export function gitBytes(cwd: string, ...args: string[]): Buffer {
  const env = {
    PATH,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_AUTHOR_NAME: 'test',
    GIT_AUTHOR_EMAIL: 'test@example.com',
    GIT_COMMITTER_NAME: 'test',
    GIT_COMMITTER_EMAIL: 'test@example.com',
  };
  return execFileSync('git', args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Commits files on top of what is checked out; gives the hash. */
export function commit(repository: string, files: Record<string, string>): string {
  writeFiles(repository, files);
  git(repository, 'add', '--all');
  git(repository, 'commit', '--quiet', '--allow-empty', '--message', 'change');
  return git(repository, 'rev-parse', 'HEAD');
}

export interface PullRequest {
  /** A clone of depth 1 with the merge commit checked out: all that a `pull_request` job has. */
  workspace: string;
  /** The bare repository. */
  origin: string;
  base: string;
  head: string;
  merge: string;
  /** The part of the event that says what the pull request is. */
  payload: { pull_request: Record<string, unknown> };
}

/** A base and, on a branch, a head, and their merge, which is checked out. The same files give the same hashes. */
export function pullRequest({
  base: baseFiles,
  head: headFiles,
  gone = [],
  from = 'example/apis',
}: {
  base: Record<string, string>;
  head: Record<string, string>;
  /** Files of the base that the head does not have. */
  gone?: readonly string[];
  /** The repository of the head; another one than `example/apis` is a fork. */
  from?: string;
}): PullRequest {
  const origin = path.join(scratch(), 'origin.git');
  cpSync(emptyRepository('bare'), origin, { recursive: true });
  const change = [...written(headFiles), ...gone.map(file => `D ${JSON.stringify(file)}`)];
  const commits = [
    ['commit refs/heads/main', ...author, ...written(baseFiles)],
    ['commit refs/heads/change', ...author, 'from refs/heads/main', ...change],
    ['commit refs/pull/1/merge', ...author, 'from refs/heads/main', 'merge refs/heads/change', ...change],
  ];
  const stream = commits.map(lines => `${lines.join('\n')}\n\n`).join('');
  execFileSync('git', ['fast-import', '--quiet'], { cwd: origin, env: { PATH }, input: stream, stdio: 'pipe' });
  const refs = ['refs/heads/main', 'refs/heads/change', 'refs/pull/1/merge'];
  const [base, head, merge] = git(origin, 'rev-parse', ...refs).split('\n') as [string, string, string];
  return {
    workspace: clone(origin, 'refs/pull/1/merge'),
    origin,
    base,
    head,
    merge,
    payload: {
      pull_request: {
        number: 1,
        merge_commit_sha: merge,
        base: { sha: base, ref: 'main', repo: { full_name: 'example/apis' } },
        head: { sha: head, ref: 'change', repo: { full_name: from } },
      },
    },
  };
}

/** As `git fast-import` reads it: a commit of somebody, and files. */
const author = ['committer test <test@example.com> 1700000000 +0000', 'data 6', 'change'];

function written(files: Record<string, string>): string[] {
  return Object.entries(files).flatMap(([file, text]) => [
    `M 100644 inline ${JSON.stringify(file)}`,
    `data ${Buffer.byteLength(text)}`,
    text,
  ]);
}

const empty = new Map<string, string>();

/** A repository without commits, made once for each file of tests. */
function emptyRepository(kind: 'bare' | 'clone'): string {
  const known = empty.get(kind);
  if (known !== undefined) return known;
  const folder = mkdtempSync(path.join(tmpdir(), 'specgate-test-'));
  git(folder, 'init', '--quiet', '--initial-branch=main', ...(kind === 'bare' ? ['--bare'] : []), '.');
  if (kind === 'bare') git(folder, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  empty.set(kind, folder);
  return folder;
}

/** What actions/checkout does by default: one commit, detached, with `origin` to fetch more from. */
export function clone(origin: string, ref: string): string {
  const workspace = path.join(scratch(), 'work', 'apis');
  cpSync(emptyRepository('clone'), workspace, { recursive: true });
  const remote = `[remote "origin"]\n\turl = file://${origin}\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n`;
  appendFileSync(path.join(workspace, '.git/config'), remote);
  git(workspace, 'fetch', '--quiet', '--no-tags', '--depth=1', 'origin', `+${ref}:refs/remotes/checkout`);
  git(workspace, 'checkout', '--quiet', '--force', '--detach', 'refs/remotes/checkout');
  return workspace;
}

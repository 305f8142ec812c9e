/** Real git repositories for the tests: a bare origin, and clones of depth 1 as actions/checkout makes them. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
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

/** Pushes a base and, on a branch, a head, and checks their merge out. */
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
  const folder = scratch();
  const origin = path.join(folder, 'origin.git');
  const author = path.join(folder, 'author');
  git(folder, 'init', '--quiet', '--bare', '--initial-branch=main', origin);
  git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  git(folder, 'init', '--quiet', '--initial-branch=main', author);
  const base = commit(author, baseFiles);
  git(author, 'checkout', '--quiet', '-b', 'change');
  for (const file of gone) rmSync(path.join(author, file));
  const head = commit(author, headFiles);
  git(author, 'checkout', '--quiet', '--detach', 'main');
  git(author, 'merge', '--quiet', '--no-ff', '--message', 'merge', 'change');
  const merge = git(author, 'rev-parse', 'HEAD');
  git(author, 'push', '--quiet', origin, 'main', 'change', `${merge}:refs/pull/1/merge`);
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

/** What actions/checkout does by default: one commit, detached, with `origin` to fetch more from. */
export function clone(origin: string, ref: string): string {
  const workspace = path.join(scratch(), 'work', 'apis');
  git('/', 'init', '--quiet', workspace);
  git(workspace, 'remote', 'add', 'origin', `file://${origin}`);
  git(workspace, 'fetch', '--quiet', '--no-tags', '--depth=1', 'origin', `+${ref}:refs/remotes/checkout`);
  git(workspace, 'checkout', '--quiet', '--force', '--detach', 'refs/remotes/checkout');
  return workspace;
}

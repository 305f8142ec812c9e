/** What a change is compared with: the base that was named, or the one that the event of the run tells. */
import { readFileSync, statSync } from 'node:fs';
import { revisionOf } from '../../config-source.ts';
import { fetchCommit, hasCommit, listTree, mergeBase, parentsOf, resolveCommit } from '../../document/git.ts';
import { own } from '../../document/pointer.ts';
import { UserError } from '../../errors.ts';
import type { Io } from '../../io.ts';

export interface Base {
  /** The full hash. */
  readonly commit: string;
  /** The top folder of the repository. */
  readonly top: string;
  /** As messages name it: `main`, or the hash. */
  readonly name: string;
  /** The path of the one document, where `--base` names one (`REF:path`). */
  readonly path: string | undefined;
  /** Whether that commit has a file, by its path from the top. */
  has(file: string): boolean;
}

const fullHash = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * The commit to compare with: `named` (`--base`), else for a pull request the commit where its branch left the base, for a
 * merge group and a push what was there before. Undefined where nothing names one. Throws a UserError: exit 3 where the
 * commit cannot be had.
 */
export function baseOf(named: string | undefined, io: Io): Base | undefined {
  if (named !== undefined) {
    const revision = revisionOf(named, io.cwd);
    if (revision === undefined) {
      throw new UserError('check compares with a git revision (--base REF or REF:path); for two files there is diff.', {
        file: named,
      });
    }
    const { commit, top } = resolveCommit(revision, io.cwd);
    const path = named.includes(':') ? named.slice(named.indexOf(':') + 1) : undefined;
    return { commit, top, name: revision, path, has: filesOf(top, commit) };
  }
  const told = baseOfEvent(io);
  if (told === undefined) return undefined;
  const { commit: here, top } = resolveCommit('HEAD', io.cwd);
  const commit = told.head === undefined ? had(told.hash, top, io) : forkOf(told.hash, told.head, { here, top }, io);
  return { commit, top, name: commit.slice(0, 12), path: undefined, has: filesOf(top, commit) };
}

function filesOf(top: string, commit: string): (file: string) => boolean {
  let files: Set<string> | undefined;
  return file => {
    files ??= new Set(listTree(top, commit));
    return files.has(file);
  };
}

/** `head`: that of a pull request, whose base may have moved on since. */
function baseOfEvent(io: Io): { hash: string; head: string | undefined } | undefined {
  const name = io.env.GITHUB_EVENT_NAME ?? '';
  const event = readEvent(io.env.GITHUB_EVENT_PATH);
  const hashAt = (...path: string[]): string | undefined => {
    const value = path.reduce<unknown>((at, key) => own(at, key), event);
    return typeof value === 'string' && fullHash.test(value) && !/^0+$/.test(value) ? value : undefined;
  };
  const isPull = /^pull_request/.test(name);
  // The `before` of a new branch is all zeros.
  const hash = isPull
    ? hashAt('pull_request', 'base', 'sha')
    : name === 'merge_group'
      ? hashAt('merge_group', 'base_sha')
      : name === 'push'
        ? hashAt('before')
        : undefined;
  return hash === undefined
    ? undefined
    : { hash, head: isPull ? (hashAt('pull_request', 'head', 'sha') ?? '') : undefined };
}

function readEvent(file: string | undefined): unknown {
  if (!file || !statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Where the branch of a pull request left its base. GitHub checks out the merge of the two, whose first parent is the base
 * that it was merged with: comparing with it shows what the pull request changes and nothing else, however shallow the clone.
 */
function forkOf(base: string, head: string, { here, top }: { here: string; top: string }, io: Io): string {
  const [merged, second] = parentsOf(top, here);
  if (merged !== undefined && second === head) return had(merged, top, io);
  const known = had(base, top, io);
  return mergeBase(top, known, here) ?? known;
}

function had(hash: string, top: string, io: Io): string {
  if (!hasCommit(top, hash)) fetchCommit(hash, io.cwd);
  if (hasCommit(top, hash)) return hash;
  const remedy = 'let actions/checkout keep its credentials, or have it fetch everything (fetch-depth: 0)';
  throw new UserError(`The base ${hash} is not in this clone and could not be fetched from origin; ${remedy}.`, {}, 3);
}

/** The base: the commit that a change is compared with, and the one whose config decides; named, or told by the event of the run. */
import { statSync } from 'node:fs';
import path from 'node:path';
import { deepen, fetchCommit, isShallow, mergeBase, repositoryTop, resolveCommit } from './document/git.ts';
import { type Commit, commitsAt, fullHash, hasCommit, listTree } from './document/git-objects.ts';
import { own } from './document/pointer.ts';
import { exitCodes, UserError } from './errors.ts';
import { eventPayload, isPullRequest } from './event.ts';
import type { Io } from './io.ts';
import { onceInRun } from './once.ts';

export interface Base {
  /** The full hash. */
  readonly commit: string;
  /** The top folder of the repository. */
  readonly top: string;
  /** As git and messages name it: `v1.2.0`, or the first digits of the hash. */
  readonly name: string;
  /** The path of the one document, where `--base` names one (`REF:path`). */
  readonly path: string | undefined;
  /** Whether that commit has a file, by its path from the top. */
  has(file: string): boolean;
  /** What is worth knowing of how it was found. */
  readonly note: string | undefined;
}

/** How much history is fetched, step by step, to find where a branch left its base. */
const depths = [50, 500, 5_000];

/**
 * The commit to compare with: for `named` (`--base`) and for a pull request the one where the branch left it, so that what
 * came to the base since is not held against the change; for a merge group and a push what was there before; for `REF:path`
 * exactly that. Undefined where nothing names one. Throws a UserError: exit 3 where the commit cannot be had.
 */
export function baseOf(named: string | undefined, io: Io): Base | undefined {
  if (named !== undefined) return baseNamed(named, io);
  const told = baseOfEvent(io);
  if (!told) return undefined;
  const { here, top } = hereOf(told, io);
  const base = told.head === undefined ? had(told.hash, top, io) : mergedWith(told, { here, top }, io);
  if (base !== undefined) return found(base, top);
  const tip = had(told.hash, top, io);
  const fork = forkOf(tip, here.hash, top);
  if (fork !== undefined) return found(fork, top);
  return found(
    tip,
    top,
    'Where the branch left its base is not known here, so the newest commit of the base is compared.',
  );
}

/**
 * The commit whose config decides on a pull request: what it is merged with, however old the branch is, since an old branch
 * would bring old rules with it (T-12). Undefined on other events, and where the event names none. Throws as `baseOf` does.
 */
export function decidingCommit(io: Io): string | undefined {
  const told = isPullRequest(io) ? baseOfEvent(io) : undefined;
  if (!told) return undefined;
  const { here, top } = hereOf(told, io);
  return mergedWith(told, { here, top }, io) ?? had(told.hash, top, io);
}

interface Here {
  here: Commit;
  top: string;
}

/** Asks for the commit that the event names too, since one question costs what two do. */
function hereOf({ hash }: Told, io: Io): Here {
  return onceInRun(io, `HEAD in ${io.cwd}`, () => {
    const top = repositoryTop(io.cwd);
    const here = top === undefined ? undefined : commitsAt(top, ['HEAD', hash])[0];
    if (top !== undefined && here) return { here, top };
    // Says what is wrong.
    const { commit, top: around } = resolveCommit('HEAD', io.cwd);
    return { here: { hash: commit, parents: [] }, top: around };
  });
}

/** The revision in `REF` or `REF:path`; undefined where `base` is a file, a URL or standard input. */
export function revisionOf(base: string, cwd: string): string | undefined {
  if (base === '-' || /^[A-Za-z]+:\/\/|^[A-Za-z]:[\\/]/.test(base)) return undefined;
  if (statSync(path.resolve(cwd, base), { throwIfNoEntry: false })) return undefined;
  return base.split(':')[0];
}

function baseNamed(named: string, io: Io): Base {
  const revision = named.startsWith('published:') ? undefined : revisionOf(named, io.cwd);
  if (revision === undefined) {
    throw new UserError(
      'check compares with a git revision (--base REF or REF:path), and with what a gateway has where it can read one; for two documents there is diff.',
      {
        file: named,
      },
    );
  }
  // The input of an Action is often a hash that a clone of depth 1 lacks.
  fetchCommit(revision, io.cwd);
  const { commit, top } = resolveCommit(revision, io.cwd);
  const exact = { commit, top, name: revision, path: undefined, has: filesOf(top, commit), note: undefined };
  if (named.includes(':')) return { ...exact, path: named.slice(named.indexOf(':') + 1) };
  const fork = mergeBase(top, commit, resolveCommit('HEAD', io.cwd).commit);
  return fork === undefined || fork === commit ? exact : found(fork, top);
}

function found(commit: string, top: string, note?: string): Base {
  return { commit, top, name: commit.slice(0, 12), path: undefined, has: filesOf(top, commit), note };
}

function filesOf(top: string, commit: string): (file: string) => boolean {
  let files: Set<string> | undefined;
  return file => {
    files ??= new Set(listTree(top, commit));
    return files.has(file);
  };
}

export interface Told {
  hash: string;
  /** That of a pull request, whose base may have moved on since. */
  head: string | undefined;
}

/** What the event of the run names as its base; undefined where it names none. */
export function baseOfEvent(io: Io): Told | undefined {
  const name = io.env.GITHUB_EVENT_NAME ?? '';
  const event = eventPayload(io);
  const hashAt = (...at: string[]): string | undefined => {
    const value = at.reduce<unknown>((inner, key) => own(inner, key), event);
    // The `before` of a new branch is all zeros.
    return typeof value === 'string' && fullHash.test(value) && !/^0+$/.test(value) ? value : undefined;
  };
  if (isPullRequest(io)) {
    const hash = hashAt('pull_request', 'base', 'sha');
    return hash === undefined ? undefined : { hash, head: hashAt('pull_request', 'head', 'sha') ?? '' };
  }
  const hash =
    name === 'merge_group' ? hashAt('merge_group', 'base_sha') : name === 'push' ? hashAt('before') : undefined;
  return hash === undefined ? undefined : { hash, head: undefined };
}

/**
 * GitHub checks out the merge of a pull request with its base, whose first parent is what it was merged with: comparing with
 * that shows what the pull request changes and nothing else, however shallow the clone. Undefined where something else is
 * checked out; a merge that is not that of the run may be one that the author made, with any parent.
 */
function mergedWith({ head }: Told, { here, top }: Here, io: Io): string | undefined {
  const isOfRun = io.env.GITHUB_SHA === undefined || io.env.GITHUB_SHA === here.hash;
  const [merged, second, ...more] = isOfRun ? here.parents : [];
  return merged !== undefined && second === head && more.length === 0 ? had(merged, top, io) : undefined;
}

/** Where two histories part, with as much of them fetched as that takes. */
function forkOf(base: string, here: string, top: string): string | undefined {
  for (const depth of depths) {
    const fork = mergeBase(top, base, here);
    if (fork !== undefined || !isShallow(top)) return fork;
    deepen(top, [base, here], depth);
  }
  return mergeBase(top, base, here);
}

function had(hash: string, top: string, io: Io): string {
  fetchCommit(hash, io.cwd);
  if (hasCommit(top, hash)) return hash;
  const remedy = 'let actions/checkout keep its credentials, or have it fetch everything (fetch-depth: 0)';
  const message = `The base ${hash} is not in this clone and could not be fetched from origin; ${remedy}.`;
  throw new UserError(message, {}, exitCodes.refused);
}

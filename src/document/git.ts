/** The few questions that git is asked about a repository as it is now. */

import { UserError } from '../errors.ts';
import { didYouMean } from '../suggest.ts';
import { fullHash, hasCommit, knownCommit } from './git-objects.ts';
import { git, notInstalled } from './git-run.ts';
import { hasLent, lentCommit } from './lent.ts';
import { gitTop } from './space.ts';

/** The commit that `ref` names and the top folder of its work tree. Throws a UserError. */
export function resolveCommit(ref: string, cwd: string): { commit: string; top: string } {
  const refuse = (why: string): never => {
    throw new UserError(`The git revision "${ref}" cannot be read: ${why}`);
  };
  if (ref === '' || ref.startsWith('-') || /[\0-\x20\x7f\\?*[]|\.\.$/.test(ref))
    refuse('that is no name of a revision.');
  const { top, why } = repositoryAround(cwd);
  if (top === undefined) return refuse(why);
  if (fullHash.test(ref) && hasCommit(top, ref)) return { commit: ref, top };
  const known = knownCommit(top, ref);
  if (known !== undefined) return { commit: known, top };
  const commit = git(top, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  const hash = commit.stdout.toString().trim();
  if (!commit.ok || !fullHash.test(hash))
    refuse(
      `there is no such commit here${didYouMean(ref, namesOf(top)) || ' (a shallow clone may lack it: git fetch it first)'}.`,
    );
  return { commit: hash, top };
}

/** Branches, those of remotes too, and tags. */
function namesOf(top: string): string[] {
  const { stdout } = git(top, ['for-each-ref', '--format=%(refname:short)', 'refs/heads', 'refs/remotes', 'refs/tags']);
  return stdout.toString().split('\n').filter(Boolean);
}

/** The top folder of the repository around a folder, and the folder's path from there, with `/` at its end; empty at the top. */
interface Around {
  top: string | undefined;
  prefix: string;
  /** Why there is none. */
  why: string;
}

/** As long as the folder above with `.git` in it is the same, so is the answer. */
const around = new Map<string, Around>();

function repositoryAround(folder: string): Around {
  const key = `${folder}\0${gitTop(folder) ?? ''}`;
  const known = around.get(key);
  if (known) return known;
  const { ok, stdout, stderr } = git(folder, ['rev-parse', '--show-toplevel', '--show-prefix']);
  const [top = '', prefix = ''] = stdout.toString().split('\n');
  if ((!ok || top === '') && hasLent(folder)) return { top: folder, prefix: '', why: '' };
  if (!ok || top === '') {
    const why = /dubious ownership/.test(stderr)
      ? 'the repository belongs to another user (git config --global --add safe.directory … allows it).'
      : stderr === notInstalled
        ? `${notInstalled}.`
        : 'this folder is in no git repository; a file can be named instead.';
    return { top: undefined, prefix: '', why };
  }
  const found = { top, prefix, why: '' };
  if (around.size > 100) around.clear();
  around.set(key, found);
  return found;
}

/** The top folder of the repository around a folder; undefined where there is none. */
export function repositoryTop(folder: string): string | undefined {
  return repositoryAround(folder).top;
}

/** The folder's path from the top of its repository, with `/` at its end; empty at the top. */
export function folderInRepository(folder: string): string {
  return repositoryAround(folder).prefix;
}

/**
 * Brings a commit that a shallow clone lacks, by its full hash, from `origin`; does nothing where it is there or cannot be
 * had, since whoever needs it says so then.
 */
export function fetchCommit(hash: string, cwd: string): void {
  const { top } = repositoryAround(cwd);
  if (top !== undefined && fullHash.test(hash) && !hasCommit(top, hash)) fetch(cwd, 1, [hash]);
}

/** Brings more history of commits, by their full hashes, into a shallow clone; does nothing where it cannot be had. */
export function deepen(cwd: string, hashes: readonly string[], depth: number): void {
  if (hashes.every(hash => fullHash.test(hash))) fetch(cwd, depth, hashes);
}

function fetch(cwd: string, depth: number, hashes: readonly string[]): void {
  git(cwd, [
    '-c',
    'protocol.allow=user',
    '-c',
    // A remote of the form `ext::…` is a program to run.
    'protocol.ext.allow=never',
    'fetch',
    '--quiet',
    '--no-tags',
    `--depth=${depth}`,
    '--no-recurse-submodules',
    'origin',
    ...hashes,
  ]);
}

export interface WorkTree {
  /** Tracked, or neither tracked nor ignored, without those that are deleted; paths from the top. */
  readonly files: readonly string[];
  readonly untracked: readonly string[];
}

/** What is in the work tree at `top`; undefined where git cannot tell. */
export function listWorkTree(top: string): WorkTree | undefined {
  const args = ['ls-files', '-z', '-t', '--cached', '--others', '--deleted', '--exclude-standard'];
  const { ok, stdout } = git(top, args, undefined, 64 * 1024 * 1024);
  if (!ok) return undefined;
  const files = new Set<string>();
  const deleted = new Set<string>();
  const untracked: string[] = [];
  for (const entry of stdout.toString().split('\0')) {
    if (entry.length <= 2) continue;
    const file = entry.slice(2);
    (entry.startsWith('R ') ? deleted : files).add(file);
    if (entry.startsWith('? ')) untracked.push(file);
  }
  return { files: [...files].filter(file => !deleted.has(file)), untracked };
}

/** The names of all tags. */
export function tagsOf(cwd: string): string[] {
  const { stdout } = git(
    cwd,
    ['for-each-ref', '--format=%(refname:strip=2)', 'refs/tags'],
    undefined,
    16 * 1024 * 1024,
  );
  return stdout.toString().split('\n').filter(Boolean);
}

/** When a commit was made, in seconds since 1970. */
export function commitTime(top: string, commit: string): number {
  return Number(git(top, ['show', '-s', '--no-show-signature', '--format=%ct', commit]).stdout.toString().trim());
}

/** True where `older` is `newer` or in its history; both must be there. */
export function isAncestor(top: string, older: string, newer: string): boolean {
  return git(top, ['merge-base', '--is-ancestor', '--end-of-options', older, newer]).ok;
}

/** True where history was cut off when the clone was made. */
export function isShallow(top: string): boolean {
  return git(top, ['rev-parse', '--is-shallow-repository']).stdout.toString().trim() === 'true';
}

/** The files below a folder that git knows, from the top of the repository; empty where this is no repository. */
export function trackedFiles(folder: string): string[] {
  const files = git(folder, ['ls-files', '-z', '--full-name', '--', '.'], undefined, 64 * 1024 * 1024);
  return files.ok ? files.stdout.toString().split('\0').filter(Boolean) : [];
}

/** The commit from which two histories part; undefined where none is known here, as in a shallow clone. */
export function mergeBase(top: string, a: string, b: string): string | undefined {
  if (lentCommit(top, a) || lentCommit(top, b)) return a === b ? a : undefined;
  const { ok, stdout } = git(top, ['merge-base', '--end-of-options', a, b]);
  return ok ? stdout.toString().trim() : undefined;
}

export interface ChangedFiles {
  /** Paths from the top: changed, new (untracked ones too), and those that are gone. */
  readonly paths: ReadonlySet<string>;
  /** New path → the path that the commit had. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** What the work tree at `top` has otherwise than a commit, renames found by content. Throws a UserError where git cannot tell. */
export function changedSince(top: string, commit: string, work: WorkTree | undefined): ChangedFiles {
  const lent = lentCommit(top, commit);
  if (lent) return lent.changed;
  const diff = [
    'diff',
    '--name-status',
    '-z',
    '-M',
    '--no-ext-diff',
    '--no-textconv',
    // A submodule that was moved to another commit is changed, one with work going on in it is not.
    '--ignore-submodules=dirty',
    commit,
    '--',
  ];
  const changed = git(top, diff, undefined, 64 * 1024 * 1024);
  if (!changed.ok || !work) throw new UserError(`git cannot tell what changed since ${commit}.`);
  const paths = new Set(work.untracked);
  const renamed = new Map<string, string>();
  const words = changed.stdout.toString().split('\0');
  for (let at = 0; at + 1 < words.length; ) {
    const status = words[at++]!;
    const from = words[at++]!;
    paths.add(from);
    if (!/^[RC]/.test(status)) continue;
    const to = words[at++]!;
    paths.add(to);
    if (status.startsWith('R')) renamed.set(to, from);
  }
  return { paths, renamed };
}

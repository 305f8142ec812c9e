/** The few questions that git is asked: argument arrays, no shell, no hooks, no network (T-21). */
import { spawnSync } from 'node:child_process';
import { UserError } from '../errors.ts';
import { refuseSize } from './space.ts';

// Neither configuration nor attributes of the tree may run anything, nor a bare repository that the tree brings.
const safe = [
  'core.hooksPath=/dev/null',
  'protocol.allow=never',
  'core.fsmonitor=false',
  'safe.bareRepository=explicit',
];

function git(
  cwd: string,
  args: string[],
  input?: string,
  maxBytes = 1024 * 1024,
): { ok: boolean; stdout: Buffer; stderr: string } {
  const done = spawnSync('git', [...safe.flatMap(setting => ['-c', setting]), ...args], {
    cwd,
    input,
    env: { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C', GIT_NO_LAZY_FETCH: '1' },
    maxBuffer: maxBytes + 4096,
    timeout: 30_000,
    windowsHide: true,
  });
  const code = (done.error as NodeJS.ErrnoException | undefined)?.code;
  if (code === 'ENOENT') throw new UserError('git is not installed, and a git revision was asked for.');
  return {
    ok: done.status === 0 && !done.error,
    stdout: done.stdout ?? Buffer.alloc(0),
    stderr: String(done.stderr ?? ''),
  };
}

/** The commit that `ref` names and the top folder of its work tree. Throws a UserError. */
export function resolveCommit(ref: string, cwd: string): { commit: string; top: string } {
  const refuse = (why: string): never => {
    throw new UserError(`The git revision "${ref}" cannot be read: ${why}`);
  };
  if (ref === '' || ref.startsWith('-') || /[\0-\x20\x7f\\?*[]|\.\.$/.test(ref))
    refuse('that is no name of a revision.');
  const top = git(cwd, ['rev-parse', '--show-toplevel']);
  if (/dubious ownership/.test(top.stderr)) {
    refuse('the repository belongs to another user (git config --global --add safe.directory … allows it).');
  }
  if (!top.ok) refuse('this folder is in no git repository.');
  const commit = git(cwd, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  const hash = commit.stdout.toString().trim();
  if (!commit.ok || !/^[0-9a-f]{40,64}$/.test(hash))
    refuse('there is no such commit here (a shallow clone may lack it: git fetch it first).');
  return { commit: hash, top: top.stdout.toString().trim() };
}

/** The folder's path from the top of its repository, with `/` at its end; empty at the top. */
export function folderInRepository(folder: string): string {
  return git(folder, ['rev-parse', '--show-prefix']).stdout.toString().replace(/\n$/, '');
}

/**
 * Brings a commit that a shallow clone lacks, by its full hash, from `origin`; does nothing where it is there or cannot be
 * had, since whoever needs it says so then.
 */
export function fetchCommit(hash: string, cwd: string): void {
  if (!/^[0-9a-f]{40,64}$/.test(hash)) return;
  if (git(cwd, ['cat-file', '-e', `${hash}^{commit}`]).ok) return;
  fetch(cwd, 1, [hash]);
}

/** Brings more history of commits, by their full hashes, into a shallow clone; does nothing where it cannot be had. */
export function deepen(cwd: string, hashes: readonly string[], depth: number): void {
  if (hashes.every(hash => /^[0-9a-f]{40,64}$/.test(hash))) fetch(cwd, depth, hashes);
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

/** The bytes of a file of a commit; symbolic links are followed within the commit's tree alone. Throws a UserError. */
export function readBlob(top: string, commit: string, path: string, name: string, maxBytes: number): Uint8Array {
  if (/[\n\0]/.test(path)) throw new UserError('There is no such file.', { file: name });
  // The size first: a large object is never read into memory.
  const check = git(top, ['cat-file', '--batch-check', '--follow-symlinks'], `${commit}:${path}\n`);
  const [first = ''] = check.stdout.toString().split('\n');
  const [hash = '', type = '', size = ''] = first.split(' ');
  if (!/^[0-9a-f]{40,64}$/.test(hash) || type !== 'blob') {
    throw new UserError(type === 'tree' ? 'This is a folder, not a file.' : 'There is no such file in that commit.', {
      file: name,
    });
  }
  refuseSize(Number(size), maxBytes, name);
  const blob = git(top, ['cat-file', 'blob', hash], undefined, Number(size));
  if (!blob.ok) throw new UserError('git could not read the file from that commit.', { file: name });
  return blob.stdout;
}

/** The paths (from the top) of all files of a commit. */
export function listTree(top: string, commit: string): string[] {
  const key = `${top}\0${commit}`;
  const known = trees.get(key);
  if (known) return known;
  const tree = git(top, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit], undefined, 64 * 1024 * 1024);
  const files = tree.stdout.toString().split('\0').filter(Boolean);
  // One or two commits are asked for again and again: the base, and the one that decides.
  if (trees.size > 3) trees.clear();
  if (tree.ok && /^[0-9a-f]{40,64}$/.test(commit)) trees.set(key, files);
  return files;
}

/** What a full hash names never changes. */
const trees = new Map<string, string[]>();

/**
 * The texts of many files of a commit in two calls: those that are regular files of at most `maxBytes`, as long as all
 * together stay below `maxTotal`; the others are left out. Symbolic links are not followed.
 */
export function readBlobs(
  top: string,
  commit: string,
  paths: readonly string[],
  { maxBytes, maxTotal }: { maxBytes: number; maxTotal: number },
): Map<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  const named = paths.filter(path => !/[\n\0]/.test(path));
  if (named.length === 0) return found;
  const input = named.map(path => `${commit}:${path}\n`).join('');
  const answers = git(top, ['cat-file', '--batch-check'], input, 400 * named.length)
    .stdout.toString()
    .split('\n');
  const wanted: { path: string; hash: string; size: number }[] = [];
  let total = 0;
  for (const [index, path] of named.entries()) {
    const [hash = '', type, length] = (answers[index] ?? '').split(' ');
    const size = Number(length);
    if (!/^[0-9a-f]{40,64}$/.test(hash) || type !== 'blob' || size > maxBytes || total + size > maxTotal) continue;
    total += size;
    wanted.push({ path, hash, size });
  }
  const blobs = wanted.map(({ hash }) => `${hash}\n`).join('');
  const { ok, stdout } = git(top, ['cat-file', '--batch'], blobs, total + 200 * wanted.length);
  if (!ok) return found;
  let at = 0;
  for (const { path, size } of wanted) {
    // `<hash> blob <size>`, the bytes, a line end.
    const start = stdout.indexOf(10, at) + 1;
    found.set(path, stdout.subarray(start, start + size));
    at = start + size + 1;
  }
  return found;
}

/**
 * The files of the work tree at `top` that are tracked, or neither tracked nor ignored, without those that are deleted; paths
 * from `top`. Undefined where git cannot tell.
 */
export function listWorkTree(top: string): string[] | undefined {
  const args = ['ls-files', '-z', '-t', '--cached', '--others', '--deleted', '--exclude-standard'];
  const { ok, stdout } = git(top, args, undefined, 64 * 1024 * 1024);
  if (!ok) return undefined;
  const files = new Set<string>();
  const deleted = new Set<string>();
  for (const entry of stdout.toString().split('\0')) {
    if (entry.length > 2) (entry.startsWith('R ') ? deleted : files).add(entry.slice(2));
  }
  return [...files].filter(file => !deleted.has(file));
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

export function hasCommit(top: string, commit: string): boolean {
  return git(top, ['cat-file', '-e', '--end-of-options', `${commit}^{commit}`]).ok;
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
  const { ok, stdout } = git(top, ['merge-base', '--end-of-options', a, b]);
  return ok ? stdout.toString().trim() : undefined;
}

/** The parents that a commit names, also where a shallow clone lacks them. */
export function parentsOf(top: string, commit: string): string[] {
  const text = git(top, ['cat-file', 'commit', commit]).stdout.toString();
  const [head = ''] = text.split('\n\n');
  return [...head.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(match => match[1]!);
}

export interface ChangedFiles {
  /** Paths from the top: changed, new (untracked ones too), and those that are gone. */
  readonly paths: ReadonlySet<string>;
  /** New path → the path that the commit had. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** What the work tree at `top` has otherwise than a commit, renames found by content. Throws a UserError where git cannot tell. */
export function changedSince(top: string, commit: string): ChangedFiles {
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
  const untracked = git(top, ['ls-files', '-z', '--others', '--exclude-standard'], undefined, 64 * 1024 * 1024);
  if (!changed.ok || !untracked.ok) throw new UserError(`git cannot tell what changed since ${commit}.`);
  const paths = new Set(untracked.stdout.toString().split('\0').filter(Boolean));
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

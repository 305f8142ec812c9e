/**
 * What commits hold: their parents, files and texts. A full hash names the same for ever, so that what git has said is kept,
 * within bounds; each start of git costs more than all the rest of a small question.
 */
import { MissingFileError, UserError } from '../errors.ts';
import { git } from './git-run.ts';
import { lentCommit, lentFile, lentNamed } from './lent.ts';
import { refuseSize } from './space.ts';

export const fullHash = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

export interface Commit {
  readonly hash: string;
  /** Also those that a shallow clone lacks. */
  readonly parents: readonly string[];
}

interface Tree {
  /** From the top, in git's order. */
  readonly files: readonly string[];
  readonly modes: ReadonlyMap<string, string>;
  readonly hasLinks: boolean;
}

/** By the folder of the repository and the full hash. */
const commits = new Map<string, Commit>();
const trees = new Map<string, Tree>();
const blobs = new Map<string, Uint8Array>();
let keptBytes = 0;

const mostCommits = 1000;
/** One or two are asked for again and again: the base, and the one that decides. */
const mostTrees = 4;
const mostBytes = 64 * 1024 * 1024;

const keyOf = (top: string, ...parts: string[]): string => [top, ...parts].join('\0');

/** The commits that names lead to, all in one call; undefined for what is not there. */
export function commitsAt(top: string, names: readonly string[]): (Commit | undefined)[] {
  const known = names.map(name => lentNamed(top, name) ?? commits.get(keyOf(top, name)));
  const asked = names.filter((name, index) => !known[index] && !/[\n\0]/.test(name));
  if (asked.length === 0) return known;
  const input = asked.map(name => `${name}^{commit}\n`).join('');
  const { ok, stdout } = git(top, ['cat-file', '--batch'], input, 16 * 1024 * 1024);
  const found = new Map<string, Commit>();
  if (ok) {
    const answers = parseBatch(stdout, asked.length);
    for (const [index, name] of asked.entries()) {
      const { hash, type, bytes } = answers[index] ?? {};
      if (!hash || type !== 'commit' || !bytes) continue;
      const [head = ''] = Buffer.from(bytes).toString().split('\n\n');
      const parents = [...head.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(match => match[1]!);
      found.set(name, remember({ hash, parents }, top));
    }
  }
  return names.map((name, index) => known[index] ?? found.get(name));
}

function remember(commit: Commit, top: string): Commit {
  if (commits.size >= mostCommits) commits.clear();
  commits.set(keyOf(top, commit.hash), commit);
  return commit;
}

export function hasCommit(top: string, hash: string): boolean {
  return commitsAt(top, [hash])[0] !== undefined;
}

/** The known commit that a shortened hash of at least twelve digits means, whatever branches of that name there are. */
export function knownCommit(top: string, start: string): string | undefined {
  const lent = lentNamed(top, start);
  if (lent) return lent.hash;
  if (!/^[0-9a-f]{12,64}$/.test(start)) return undefined;
  const prefix = keyOf(top, start);
  const found = [...commits].filter(([key]) => key.startsWith(prefix));
  return found.length === 1 ? found[0]![1].hash : undefined;
}

/** The paths (from the top) of all files of a commit. */
export function listTree(top: string, commit: string): readonly string[] {
  return treeOf(top, commit)?.files ?? [];
}

/** The path of the submodule that a path lies in, at a commit; undefined where it lies in none. */
export function submoduleOf(top: string, commit: string, path: string): string | undefined {
  const modes = treeOf(top, commit)?.modes;
  const parts = path.split('/');
  const folders = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
  return folders.find(folder => modes?.get(folder) === '160000');
}

function treeOf(top: string, commit: string): Tree | undefined {
  const key = keyOf(top, commit);
  const known = trees.get(key);
  if (known) return known;
  const lent = lentCommit(top, commit);
  if (lent) return { files: [...lent.modes.keys()], modes: lent.modes, hasLinks: true };
  const { ok, stdout } = git(top, ['ls-tree', '-r', '-z', '--full-tree', commit], undefined, 128 * 1024 * 1024);
  if (!ok) return undefined;
  const modes = new Map<string, string>();
  for (const entry of stdout.toString().split('\0')) {
    const tab = entry.indexOf('\t');
    if (tab > 0) modes.set(entry.slice(tab + 1), entry.slice(0, 6));
  }
  const tree = { files: [...modes.keys()], modes, hasLinks: [...modes.values()].includes('120000') };
  if (trees.size >= mostTrees) trees.clear();
  if (fullHash.test(commit)) trees.set(key, tree);
  return tree;
}

/** The bytes of a file of a commit; symbolic links are followed within the commit's tree alone. Throws a UserError. */
export function readBlob(top: string, commit: string, path: string, name: string, maxBytes: number): Uint8Array {
  const refuse = (message: string): never => {
    throw new UserError(message, { file: name });
  };
  const refuseMissing = (): never => {
    throw new MissingFileError('There is no such file in that commit.', { file: name });
  };
  if (/[\n\0]/.test(path)) refuseMissing();
  const lent = lentCommit(top, commit);
  if (lent) {
    const file = lentFile(lent, path) ?? refuseMissing();
    const bytes = lent.read(file, name);
    refuseSize(bytes.length, maxBytes, name);
    return bytes;
  }
  const kept = blobs.get(keyOf(top, commit, path));
  if (kept) {
    refuseSize(kept.length, maxBytes, name);
    return kept;
  }
  const tree = trees.get(keyOf(top, commit));
  if (tree && !tree.hasLinks && !tree.modes.has(path)) {
    if (path === '' || tree.files.some(file => file.startsWith(`${path}/`))) refuse('This is a folder, not a file.');
    refuseMissing();
  }
  const asked = `${commit}:${path}\n`;
  const { stdout, ok, isCut } = git(top, ['cat-file', '--batch', '--follow-symlinks'], asked, maxBytes + 200);
  // What was read before it was cut begins with the size.
  const [answer] = parseBatch(stdout, 1);
  if (answer?.type === 'tree') refuse('This is a folder, not a file.');
  if (answer?.type !== 'blob') refuseMissing();
  refuseSize(answer!.size, maxBytes, name);
  if (!ok || isCut || !answer!.bytes) refuse('git could not read the file from that commit.');
  return keep(keyOf(top, commit, path), answer!.bytes!);
}

/**
 * The texts of many files of a commit in one call: those that are regular files of at most `maxBytes`, as long as all
 * together stay below `maxTotal`; the others are left out. Symbolic links are not followed.
 */
export function readBlobs(
  top: string,
  commit: string,
  paths: readonly string[],
  { maxBytes, maxTotal }: { maxBytes: number; maxTotal: number },
): Map<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  const modes = treeOf(top, commit)?.modes;
  let total = 0;
  const add = (path: string, bytes: Uint8Array): boolean => {
    if (bytes.length > maxBytes || total + bytes.length > maxTotal) return false;
    total += bytes.length;
    found.set(path, bytes);
    return true;
  };
  const unread: string[] = [];
  const lent = lentCommit(top, commit);
  for (const path of paths) {
    if (/[\n\0]/.test(path) || !modes?.get(path)?.startsWith('100')) continue;
    // One by one it says what did not come along, where somebody asks for that file.
    if (lent) continue;
    const kept = blobs.get(keyOf(top, commit, path));
    if (!kept) unread.push(path);
    else add(path, kept);
  }
  if (unread.length === 0) return found;
  const asked = (list: readonly string[]): string => list.map(path => `${commit}:${path}\n`).join('');
  const room = maxTotal - total + 200 * unread.length;
  const { stdout, isCut } = git(top, ['cat-file', '--batch'], asked(unread), room);
  if (!isCut) {
    for (const [index, { type, bytes }] of parseBatch(stdout, unread.length).entries()) {
      const path = unread[index]!;
      if (type === 'blob' && bytes && add(path, bytes)) keep(keyOf(top, commit, path), bytes);
    }
    return found;
  }
  // Too much altogether: the sizes first, then those that fit.
  const sizes = git(top, ['cat-file', '--batch-check'], asked(unread), 400 * unread.length).stdout.toString();
  const fitting: string[] = [];
  let sum = total;
  for (const [index, line] of sizes.split('\n').entries()) {
    const size = Number(line.split(' ')[2]);
    if (!(size <= maxBytes) || sum + size > maxTotal || unread[index] === undefined) continue;
    sum += size;
    fitting.push(unread[index]);
  }
  const answers = git(top, ['cat-file', '--batch'], asked(fitting), sum - total + 200 * fitting.length);
  for (const [index, { type, bytes }] of parseBatch(answers.stdout, fitting.length).entries())
    if (type === 'blob' && bytes) add(fitting[index]!, bytes);
  return found;
}

function keep(key: string, bytes: Uint8Array): Uint8Array {
  if (keptBytes + bytes.length > mostBytes) {
    blobs.clear();
    keptBytes = 0;
  }
  // A copy: else the whole answer that it is a part of would be kept.
  const own = new Uint8Array(bytes);
  if (own.length <= mostBytes) {
    blobs.set(key, own);
    keptBytes += own.length;
  }
  return own;
}

interface BatchAnswer {
  hash?: string;
  type?: string;
  size: number;
  /** Undefined for what is not there, or was cut off. */
  bytes?: Uint8Array;
}

/** The answers of `cat-file --batch`: `<hash> <type> <size>`, the bytes, a line end; or what is wrong instead, in one line or two. */
function parseBatch(stdout: Buffer, count: number): BatchAnswer[] {
  const answers: BatchAnswer[] = [];
  for (let at = 0; answers.length < count && at < stdout.length; ) {
    const end = stdout.indexOf(10, at);
    if (end === -1) break;
    const line = stdout.subarray(at, end).toString();
    const [, hash, type, length] = /^([0-9a-f]{40,64}) (commit|tree|blob|tag) (\d+)$/.exec(line) ?? [];
    at = end + 1;
    if (hash === undefined || type === undefined) {
      // A link that leads nowhere is told with its size, and then its text.
      const link = /^(?:symlink|dangling|loop|notdir) (\d+)$/.exec(line);
      if (link) at += Number(link[1]) + 1;
      answers.push({ size: 0 });
      continue;
    }
    const size = Number(length);
    const isWhole = at + size <= stdout.length;
    answers.push({ hash, type, size, ...(isWhole && { bytes: stdout.subarray(at, at + size) }) });
    at += size + 1;
  }
  return answers;
}

/**
 * Commits that git does not have here, lent by whoever got their files by another way: a checkout without git, or one whose
 * origin gives nothing more. Whatever asks git for a commit finds them under the same name.
 */
import type { ChangedFiles } from './git.ts';

export interface LentCommit {
  readonly hash: string;
  readonly parents: readonly string[];
  /** By path from the top, as git writes them: `100644`, `120000` a link, `160000` a submodule. */
  readonly modes: ReadonlyMap<string, string>;
  /** The bytes of a file of `modes`. Throws a UserError where they did not come along. */
  read(path: string, name: string): Uint8Array;
  /** What the work tree has otherwise. */
  readonly changed: ChangedFiles;
}

interface Lent {
  /** What is checked out, where git cannot tell. */
  head: { readonly hash: string; readonly parents: readonly string[] } | undefined;
  readonly commits: Map<string, LentCommit>;
}

/** By the top folder of the work tree, links resolved. */
const tops = new Map<string, Lent>();

/** Lends commits to the work tree at `top` for as long as the process runs; `head` where git cannot tell what is checked out. */
export function lend(top: string, commits: readonly LentCommit[], head?: Lent['head']): void {
  tops.set(top, { head, commits: new Map(commits.map(commit => [commit.hash, commit])) });
}

/** Whether commits are lent to the work tree at exactly this folder, which then is the top of a repository. */
export function hasLent(top: string): boolean {
  return tops.get(top)?.head !== undefined;
}

/** The lent commit of a full hash; undefined where there is none. */
export function lentCommit(top: string, hash: string): LentCommit | undefined {
  return tops.get(top)?.commits.get(hash);
}

/** What a name means among what is lent: `HEAD`, a full hash, or the first digits of one. */
export function lentNamed(
  top: string,
  name: string,
): { readonly hash: string; readonly parents: readonly string[] } | undefined {
  const lent = tops.get(top);
  if (name === 'HEAD') return lent?.head;
  if (!/^[0-9a-f]{12,64}$/.test(name)) return undefined;
  const found = [...(lent?.commits.values() ?? [])].find(({ hash }) => hash.startsWith(name));
  return found ?? (lent?.head?.hash.startsWith(name) ? lent.head : undefined);
}

/** The regular file that a path of a lent commit leads to, over links that stay in its tree; undefined where there is none. */
export function lentFile({ modes, read }: LentCommit, file: string): string | undefined {
  let at = file;
  for (let links = 0; links < 10; links++) {
    const link = firstLink(modes, at);
    if (link === undefined) return modes.get(at)?.startsWith('100') ? at : undefined;
    const target = Buffer.from(read(link, link)).toString();
    const resolved = resolve(link.split('/').slice(0, -1), target.split('/'), at.slice(link.length + 1).split('/'));
    if (target.startsWith('/') || resolved === undefined) return undefined;
    at = resolved;
  }
  return undefined;
}

/** The path itself or the first folder in it that is a link. */
function firstLink(modes: LentCommit['modes'], file: string): string | undefined {
  const parts = file.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/')).find(one => modes.get(one) === '120000');
}

/** Undefined for what leaves the tree. */
function resolve(...paths: string[][]): string | undefined {
  const parts: string[] = [];
  for (const part of paths.flat()) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

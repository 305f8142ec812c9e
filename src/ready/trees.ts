/** The repository's files on disk, and as they were at a commit. */
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { listWorkTree, resolveCommit } from '../document/git.ts';
import { listTree, readBlob, readBlobs } from '../document/git-objects.ts';
import { filesBelow } from '../document/glob.ts';
import type { Limits } from '../document/limits.ts';
import { diskSpace, type FileSpace, workspaceOf } from '../document/space.ts';
import type { Io } from '../io.ts';
import { onceInRun } from '../once.ts';
import { type FileTree, fileTree } from './file-tree.ts';

/** Bounds the search in a folder that holds far more than a repository does. */
const maxFound = 200_000;

/** The working tree around a folder: the git repository, or the folder itself; `top` is where its paths begin. */
export function workTree(io: Io, limits: Limits): { tree: FileTree; top: string } {
  const { cwd } = io;
  const top = workspaceOf(path.join(cwd, 'specgate.yaml'), cwd);
  const listed = existsSync(path.join(top, '.git'))
    ? onceInRun(io, `files of ${realpathSync(top)}`, () => listWorkTree(top))
    : undefined;
  const files = listed?.files ?? filesBelow(top, maxFound);
  return { tree: fileTree(files, diskSpace(top, cwd), limits.maxFileBytes, listed !== undefined), top };
}

/** The tree of the commit that `revision` names. Throws a UserError where there is none. */
export function commitTree(revision: string, cwd: string, limits: Limits): FileTree {
  const { commit, top } = resolveCommit(revision, cwd);
  const files = listTree(top, commit);
  return fileTree(files, commitSpace({ revision, commit, top: realpathSync(top) }, files, limits), limits.maxFileBytes);
}

/** Files of a kind are read together: one at a time would start git for each. */
function commitSpace(
  { revision, commit, top }: { revision: string; commit: string; top: string },
  files: readonly string[],
  { maxFileBytes, maxTotalBytes }: Limits,
): FileSpace {
  const blobs = new Map<string, Uint8Array>();
  const readKinds = new Set<string>();
  // The kinds that every repository has are one.
  const kindOf = (file: string): string =>
    /\.(?:ya?ml|json|md)$/i.test(file) ? 'text' : path.posix.extname(file).toLowerCase() || path.posix.basename(file);
  const name = (relative: string): string => `${revision}:${relative}`;
  let left = maxTotalBytes;
  return {
    id: relative => `git:${commit}:${relative}`,
    name,
    read(relative, maxBytes) {
      const kind = kindOf(relative);
      if (!readKinds.has(kind)) {
        readKinds.add(kind);
        const same = files.filter(file => kindOf(file) === kind);
        for (const [file, bytes] of readBlobs(top, commit, same, { maxBytes: maxFileBytes, maxTotal: left })) {
          blobs.set(file, bytes);
          left -= bytes.length;
        }
      }
      const known = blobs.get(relative);
      return known && known.length <= maxBytes ? known : readBlob(top, commit, relative, name(relative), maxBytes);
    },
  };
}

/** A tree whose texts cost no more than evidence is worth: files that no person wrote are left out, and so is what is beyond the whole. */
import { decodeText } from '../../document/parse.ts';
import { UserError } from '../../errors.ts';
import type { FileTree } from '../file-tree.ts';
import type { Unread } from './read-yaml.ts';

/** Longer files are made by programs; no workflow, manifest or runbook is among them. */
const maxFileBytes = 1024 * 1024;
/** What is longer was made to keep patterns busy (T-09). */
const longestPath = 400;
const maxTotalBytes = 48 * 1024 * 1024;

/** The same files; what is left out for the sum of all is told once in `unread`. */
export function boundedTree(tree: FileTree, unread: Unread[]): FileTree {
  const files = tree.files.filter(file => file.length <= longestPath);
  const known = new Set(files);
  const texts = new Map<string, string | undefined>();
  let left = maxTotalBytes;
  const read = (path: string): string | undefined => {
    if (left <= 0) return undefined;
    try {
      const bytes = tree.space.read(path, maxFileBytes);
      left -= bytes.length;
      if (left <= 0)
        unread.push({
          where: tree.name(path),
          why: `more than ${maxTotalBytes / 1024 / 1024} MiB would have to be read, so this and what follows was not`,
        });
      return left > 0 ? decodeText(bytes, path) : undefined;
    } catch (error) {
      // A picture, an archive, a file too large or not readable: what cannot be read is no evidence.
      if (error instanceof UserError) return undefined;
      throw error;
    }
  };
  return {
    ...tree,
    files,
    text(path) {
      if (!known.has(path)) return undefined;
      if (!texts.has(path)) texts.set(path, read(path));
      return texts.get(path);
    },
  };
}

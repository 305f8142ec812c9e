/** What a repository's files say about how an API is built, run and released. */
import type { FileTree } from './file-tree.ts';

export interface Repository {
  readonly tree: FileTree;
}

/** Looks at the files of a tree when an item asks; never throws. */
export function repositoryOf(tree: FileTree): Repository {
  return { tree };
}

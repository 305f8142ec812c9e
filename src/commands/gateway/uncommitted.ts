/** Whether what is about to be published stands in the commit that is checked out, byte for byte as git tells it. */
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import type { Config } from '../../config/read.ts';
import { changedSince, listWorkTree, repositoryTop } from '../../document/git.ts';
import type { Desired } from '../../gateway/desired.ts';
import type { Io } from '../../io.ts';
import { onceInRun } from '../../once.ts';
import { isChangedIn } from '../changed-paths.ts';

/**
 * The same without a commit, and with the files, where the config, a document or a file that a document refers to is not as
 * the commit has it. What git ignores is made by the build, and belongs to its commit. `others`: more files that are published,
 * relative to the config. Throws a UserError where git cannot tell.
 */
export function withUncommitted(desired: Desired, config: Config, others: readonly string[], io: Io): Desired {
  const { commit, products } = desired;
  const top = repositoryTop(config.folder);
  if (!commit || top === undefined) return desired;
  const documents = products.flatMap(({ apis }) =>
    apis.flatMap(({ document, tree }) => (tree ? [...tree.documents.values()] : [document]).map(({ id }) => id)),
  );
  const own = [path.basename(config.file), ...others].map(file => path.resolve(config.folder, file));
  const { paths } = changedSince(
    top,
    commit.sha,
    onceInRun(io, `files of ${top}`, () => listWorkTree(top)),
  );
  const files = [...new Set([...own, ...documents])].filter(
    file => path.isAbsolute(file) && isChangedIn(paths, file, top),
  );
  if (files.length === 0) return desired;
  const names = files.map(file => path.relative(top, existsSync(file) ? realpathSync(file) : file));
  return {
    products,
    commit: undefined,
    uncommitted: { sha: commit.sha, files: names.map(name => name.split(path.sep).join('/')).sort() },
  };
}

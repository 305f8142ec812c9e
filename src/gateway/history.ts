/** How the commit that a gateway recorded stands to the one that is checked out. */
import { commitTime, isAncestor, isShallow, resolveCommit } from '../document/git.ts';
import { hasCommit } from '../document/git-objects.ts';
import { UserError } from '../errors.ts';
import type { History, Relation } from './guards.ts';

/** The history around a folder; without a repository (or a commit) there is no head. */
export function historyOf(folder: string): History {
  let here: { commit: string; top: string };
  try {
    here = resolveCommit('HEAD', folder);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { head: undefined, relationOf: () => 'unknown' };
  }
  const { commit, top } = here;
  return {
    head: { sha: commit, time: commitTime(top, commit) },
    relationOf(sha): Relation {
      if (sha === commit) return 'same';
      if (!/^[0-9a-f]{12,64}$/.test(sha)) return 'unknown';
      if (!hasCommit(top, sha)) return isShallow(top) ? 'shallow' : 'unknown';
      if (isAncestor(top, sha, commit)) return 'ancestor';
      if (isAncestor(top, commit, sha)) return 'descendant';
      return isShallow(top) ? 'shallow' : 'diverged';
    },
  };
}

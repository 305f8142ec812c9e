/** What the Action must know of a pull request before it runs: its base, which decides, and whether its head is trusted. */
import { fetchCommit, resolveCommit } from '../document/git.ts';
import { own } from '../document/pointer.ts';
import { exitCodes, UserError } from '../errors.ts';
import type { Io } from '../io.ts';

export interface PullRequest {
  /** Full hashes; undefined where the event does not say. */
  base: string | undefined;
  head: string | undefined;
  merge: string | undefined;
}

const fullHash = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** From the event of the run; undefined for other events. An event that cannot be read says nothing. */
export async function pullRequestOf(io: Io): Promise<PullRequest | undefined> {
  if (!/^pull_request/.test(io.env.GITHUB_EVENT_NAME ?? '')) return undefined;
  let payload: unknown;
  try {
    // It reads the event when it is loaded, and throws there.
    payload = (await import('@actions/github')).context.payload;
  } catch {
    payload = undefined;
  }
  const pullRequest = own(payload, 'pull_request');
  return {
    base: hashOf(own(own(pullRequest, 'base'), 'sha')),
    head: hashOf(own(own(pullRequest, 'head'), 'sha')),
    merge: hashOf(own(pullRequest, 'merge_commit_sha')),
  };
}

function hashOf(value: unknown): string | undefined {
  return typeof value === 'string' && fullHash.test(value) ? value : undefined;
}

/**
 * A warning where a `pull_request_target` job has the head of the pull request in its workspace: to specgate these files
 * are data, other steps may run them with the rights of the base (T-14).
 */
export function warningOfHead(pullRequest: PullRequest | undefined, io: Io): string | undefined {
  if (io.env.GITHUB_EVENT_NAME !== 'pull_request_target') return undefined;
  const commit = commitOf('HEAD', io.cwd);
  const isHead = commit !== undefined && (commit === pullRequest?.head || commit === pullRequest?.merge);
  if (!isHead) return undefined;
  return 'This pull_request_target job has checked out the head of the pull request; a step that runs code from it gives that code the rights and secrets of this repository. Use the event pull_request: specgate needs no more.';
}

/**
 * Fetches what a shallow clone lacks: the base of the pull request, whose config decides unless `whose` is `head` (T-12),
 * and `base`, the value of the input, where it is a full hash. Throws a UserError (exit 3) where `origin` does not give it.
 */
export function fetchBase(
  pullRequest: PullRequest | undefined,
  { whose, base }: { whose: string; base: string },
  io: Io,
): void {
  // A workspace need not be a clone; where one is needed, whoever reads it says so.
  if (commitOf('HEAD', io.cwd) === undefined) return;
  const wanted = [whose === 'head' ? undefined : pullRequest?.base, base.split(':')[0]];
  for (const hash of new Set(wanted)) {
    if (hash === undefined || !fullHash.test(hash) || /^0+$/.test(hash)) continue;
    fetchCommit(hash, io.cwd);
    if (commitOf(hash, io.cwd) !== undefined) continue;
    const remedy = 'let actions/checkout keep its credentials, or have it fetch everything (fetch-depth: 0)';
    const message = `The base ${hash} is not in this clone and could not be fetched from origin; ${remedy}.`;
    throw new UserError(message, {}, exitCodes.refused);
  }
}

function commitOf(revision: string, cwd: string): string | undefined {
  try {
    return resolveCommit(revision, cwd).commit;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

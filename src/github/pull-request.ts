/** What the Action does before it runs: it lends its token to git, and looks whether a foreign head is in the workspace. */
import process from 'node:process';
import { resolveCommit } from '../document/git.ts';
import { UserError } from '../errors.ts';
import type { Io } from '../io.ts';
import type { PullRequest } from './event.ts';

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

function commitOf(revision: string, cwd: string): string | undefined {
  try {
    return resolveCommit(revision, cwd).commit;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/**
 * Lets git fetch with the token of the Action where checkout kept no credentials: by the environment, for this process and
 * the server of the run alone, in the way in which checkout itself does it. An empty header first takes away the one that
 * checkout may have kept, since GitHub refuses two.
 */
export function lendToken(token: string, { env }: Io): void {
  const server = env.GITHUB_SERVER_URL ?? '';
  const isSafe = /^https:\/\/[\w.:-]+\/?$|^http:\/\/127\.0\.0\.1:\d+$/.test(server);
  if (token === '' || !isSafe || process.env.GIT_CONFIG_COUNT !== undefined) return;
  const name = `http.${server.replace(/\/$/, '')}/.extraheader`;
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  Object.assign(process.env, {
    GIT_CONFIG_COUNT: '2',
    GIT_CONFIG_KEY_0: name,
    GIT_CONFIG_VALUE_0: '',
    GIT_CONFIG_KEY_1: name,
    GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${basic}`,
  });
}

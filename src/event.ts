/** The event of the run, as GitHub's runner wrote it. Its name can be trusted; a pull request decides much of the payload. */
import { readFileSync, statSync } from 'node:fs';
import type { Io } from './io.ts';

/** GitHub cuts the payload of an event at 25 MB. */
const largestEvent = 64 * 1024 * 1024;

export function isPullRequest({ env }: Pick<Io, 'env'>): boolean {
  return /^pull_request/.test(env.GITHUB_EVENT_NAME ?? '');
}

/** The payload; undefined where there is none, or it cannot be read. */
export function eventPayload({ env }: Pick<Io, 'env'>): unknown {
  const file = env.GITHUB_EVENT_PATH;
  const stat = file ? statSync(file, { throwIfNoEntry: false }) : undefined;
  if (!file || !stat?.isFile() || stat.size > largestEvent) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

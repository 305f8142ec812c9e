/** Is this run about a pull request from another repository? Read from the event that GitHub's runner wrote. */
import { readFileSync } from 'node:fs';
import { own } from '../document/pointer.ts';

/** True on pull request events of forks, and where the event cannot be read, since then nobody knows. */
export function isForkPullRequest(env: Readonly<Record<string, string | undefined>>): boolean {
  if (!/^pull_request/.test(env.GITHUB_EVENT_NAME ?? '')) return false;
  let event: unknown;
  try {
    event = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH ?? '', 'utf8'));
  } catch {
    return true;
  }
  const name = (side: string): unknown => own(own(own(own(event, 'pull_request'), side), 'repo'), 'full_name');
  return name('head') === undefined || name('head') !== name('base');
}

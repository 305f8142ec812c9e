/** Is this run about a pull request from another repository? Read from the event that GitHub's runner wrote. */
import { own } from '../document/pointer.ts';
import { eventPayload, isPullRequest } from '../event.ts';
import type { Io } from '../io.ts';

/** True on pull request events of forks, and where the event cannot be read, since then nobody knows. */
export function isForkPullRequest(io: Pick<Io, 'env'>): boolean {
  if (!isPullRequest(io)) return false;
  const event = eventPayload(io);
  const name = (side: string): unknown => own(own(own(own(event, 'pull_request'), side), 'repo'), 'full_name');
  return name('head') === undefined || name('head') !== name('base');
}

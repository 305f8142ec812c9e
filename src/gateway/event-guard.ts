/** On events that somebody else than the branch's owners can cause, nothing is written to a gateway (T-11, T-14). */
import { own } from '../document/pointer.ts';
import { eventPayload } from '../event.ts';
import type { Io } from '../io.ts';

/**
 * Why a run of this event must not write, as a sentence; undefined: it may. Pull requests, whatever the event is called, are
 * refused, from inside the organisation too: what they hold is not approved yet. So is what cannot be told from one.
 */
export function refusalOfEvent(io: Pick<Io, 'env'>): string | undefined {
  const event = io.env.GITHUB_EVENT_NAME ?? '';
  if (/^(pull_request|merge_group)/.test(event)) return says(event);
  if (event === 'issue_comment') {
    const payload = eventPayload(io);
    const isIssue = own(payload, 'issue') !== undefined && own(own(payload, 'issue'), 'pull_request') === undefined;
    return isIssue ? undefined : says(event);
  }
  if (event === 'workflow_run') {
    const cause = own(own(eventPayload(io), 'workflow_run'), 'event');
    return typeof cause === 'string' && !/^(pull_request|merge_group|issue_comment)/.test(cause)
      ? undefined
      : says(event);
  }
  return undefined;
}

function says(event: string): string {
  return `This is a run of the event ${event}, which a pull request can cause, and nothing is published before it is merged; publish on push, or see the plan with specgate plan.`;
}

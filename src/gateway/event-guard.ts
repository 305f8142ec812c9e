/** On events that somebody else than the branch's owners can cause, nothing is written to a gateway (T-11, T-14). */
import { readFileSync, statSync } from 'node:fs';
import { own } from '../document/pointer.ts';
import type { Io } from '../io.ts';

const largestEvent = 64 * 1024 * 1024;

/**
 * Why a run of this event must not write, as a sentence; undefined: it may. Pull requests, whatever the event is called, are
 * refused, from inside the organisation too: what they hold is not approved yet. So is what cannot be told from one.
 */
export function refusalOfEvent(io: Pick<Io, 'env'>): string | undefined {
  const event = io.env.GITHUB_EVENT_NAME ?? '';
  if (/^(pull_request|merge_group)/.test(event)) return says(event);
  if (event === 'issue_comment') {
    const payload = payloadOf(io);
    const isIssue = own(payload, 'issue') !== undefined && own(own(payload, 'issue'), 'pull_request') === undefined;
    return isIssue ? undefined : says(event);
  }
  if (event === 'workflow_run') {
    const cause = own(own(payloadOf(io), 'workflow_run'), 'event');
    return typeof cause === 'string' && !/^(pull_request|merge_group|issue_comment)/.test(cause)
      ? undefined
      : says(event);
  }
  return undefined;
}

function says(event: string): string {
  return `This is a run of the event ${event}, which a pull request can cause, and nothing is published before it is merged; publish on push, or see the plan with specgate plan.`;
}

function payloadOf({ env }: Pick<Io, 'env'>): unknown {
  const file = env.GITHUB_EVENT_PATH;
  const stat = file ? statSync(file, { throwIfNoEntry: false }) : undefined;
  if (!file || !stat?.isFile() || stat.size > largestEvent) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** The event of the run: what GitHub says of the pull request that caused it. */
import { own } from '../document/pointer.ts';
import { isPullRequest } from '../event.ts';
import type { Io } from '../io.ts';

export interface PullRequest {
  /** Undefined where the event does not say; so are the hashes. */
  readonly number: number | undefined;
  readonly base: string | undefined;
  readonly head: string | undefined;
  readonly merge: string | undefined;
  /** Who opened it, by a number that no other account can take over, and by name. */
  readonly author: Account | undefined;
  /** `owner/name` and branch that the head comes from. */
  readonly from: { readonly repository: string; readonly branch: string } | undefined;
  /** The head comes from another repository, so that the token may only read. */
  readonly isFork: boolean;
  /** The labels of that moment, by name. */
  readonly labels: readonly string[];
  /** Where this event is that a label was set: the label and who did it. */
  readonly labeled: { readonly label: string; readonly by: Account } | undefined;
}

export interface Account {
  readonly id: number;
  readonly login: string;
  readonly isPerson: boolean;
}

const fullHash = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const repositoryName = /^[\w.-]{1,100}\/[\w.-]{1,100}$/;

/** The payload of the run's event, where it is one of a pull request. One that cannot be read says nothing. */
export async function payloadOf(io: Pick<Io, 'env'>): Promise<unknown> {
  if (!isPullRequest(io)) return undefined;
  try {
    // It reads the event when it is loaded, and throws there.
    return (await import('@actions/github')).context.payload;
  } catch {
    return undefined;
  }
}

/** What the payload says of the pull request; undefined for events that have none. */
export function pullRequestOf(io: Pick<Io, 'env'>, event: unknown): PullRequest | undefined {
  if (!isPullRequest(io)) return undefined;
  const pullRequest = own(event, 'pull_request');
  const head = own(pullRequest, 'head');
  const base = own(pullRequest, 'base');
  const number = own(pullRequest, 'number');
  const repository = textOf(own(own(head, 'repo'), 'full_name'), repositoryName);
  const branch = textOf(own(head, 'ref'), /^[^\0-\x20\x7F]{1,255}$/);
  const labels = own(pullRequest, 'labels');
  const label = own(own(event, 'label'), 'name');
  const by = accountOf(own(event, 'sender'));
  return {
    number: Number.isSafeInteger(number) && Number(number) > 0 ? Number(number) : undefined,
    base: textOf(own(base, 'sha'), fullHash),
    head: textOf(own(head, 'sha'), fullHash),
    merge: textOf(own(pullRequest, 'merge_commit_sha'), fullHash),
    author: accountOf(own(pullRequest, 'user')),
    from: repository !== undefined && branch !== undefined ? { repository, branch } : undefined,
    isFork: repository === undefined || repository !== own(own(base, 'repo'), 'full_name'),
    labels: (Array.isArray(labels) ? labels : []).map(one => String(own(one, 'name'))),
    labeled: own(event, 'action') === 'labeled' && typeof label === 'string' && by ? { label, by } : undefined,
  };
}

/** An account as events and the API have it; undefined where it is none (a deleted account is null). */
export function accountOf(value: unknown): Account | undefined {
  const id = own(value, 'id');
  const login = textOf(own(value, 'login'), /^[\w.-]{1,100}(\[bot\])?$/);
  if (!Number.isSafeInteger(id) || login === undefined) return undefined;
  return { id: Number(id), login, isPerson: own(value, 'type') === 'User' };
}

function textOf(value: unknown, pattern: RegExp): string | undefined {
  return typeof value === 'string' && pattern.test(value) ? value : undefined;
}

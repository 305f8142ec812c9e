/** The accept label: whether somebody who may has let through, for this head commit, what the pull request itself accepts (T-12). */
import { own } from '../document/pointer.ts';
import type { Approval } from '../io.ts';
import { type GitHub, GitHubError } from './client.ts';
import { type Account, accountOf, type PullRequest } from './event.ts';

export type LabelAnswer =
  | { readonly approval: Approval; readonly why: undefined }
  /** `why` it does not count, as a sentence; undefined where the label is not set. */
  | { readonly approval: undefined; readonly why: string | undefined };

/**
 * Asks GitHub. The label counts when it is set now, was set last by a person who may write to the repository, who is not the
 * author of the pull request and did not push the head, and after the head came to its branch: whatever is pushed later was
 * not looked at. Only times and accounts of GitHub count; those in commits are the author's to choose. What GitHub does not
 * tell counts for nothing. Throws a GitHubError.
 */
export async function acceptLabelOf(label: string, pullRequest: PullRequest, github: GitHub): Promise<LabelAnswer> {
  const no = (why?: string): LabelAnswer => ({
    approval: undefined,
    why: why && `The label ${label} does not count: ${why}.`,
  });
  const { number, head, author } = pullRequest;
  if (number === undefined || head === undefined) return no();
  const issue = `/repos/${github.repository}/issues/${number}`;
  let isSet = false;
  for await (const one of github.list(`${issue}/labels?per_page=100`)) isSet ||= own(one, 'name') === label;
  if (!isSet) return no();
  let last: unknown;
  for await (const event of github.list(`${issue}/events?per_page=100`)) {
    const isOfLabels = ['labeled', 'unlabeled'].includes(String(own(event, 'event')));
    if (isOfLabels && own(own(event, 'label'), 'name') === label) last = event;
  }
  const by = accountOf(own(last, 'actor'));
  const setAt = Date.parse(String(own(last, 'created_at')));
  if (own(last, 'event') !== 'labeled' || !by || Number.isNaN(setAt)) return no('GitHub does not tell who set it');
  if (!author) return no('the event does not tell who opened the pull request');
  if (by.id === author.id) return no('it was set by the author of the pull request; somebody else has to');
  if (!by.isPerson) return no(`it was set by ${by.login}, which is no person`);
  const permission = await github.call('GET', `/repos/${github.repository}/collaborators/${by.login}/permission`);
  if (own(own(permission.data, 'user'), 'id') !== by.id || !maySet(own(permission.data, 'permission')))
    return no(`${by.login} has no write permission`);
  const why = await isOfHead({ ...pullRequest, head }, { label, by, setAt }, github);
  return why === undefined ? { approval: { by: by.login, label }, why: undefined } : no(why);
}

/** `maintain` is told as `write`, `triage` as `read`. */
function maySet(permission: unknown): boolean {
  return permission === 'admin' || permission === 'write';
}

/** Why the label was not set for this head, by somebody else than who pushed it; undefined where it was. */
async function isOfHead(
  { head, from, labeled }: PullRequest & { head: string },
  set: { label: string; by: Account; setAt: number },
  github: GitHub,
): Promise<string | undefined> {
  if (!from) return 'the event does not tell where the head comes from';
  const came = await pushOf(head, from, github);
  const by = accountOf(own(came, 'actor'));
  if (!by) {
    const rights = `it takes contents: read of ${from.repository}`;
    return `GitHub does not tell who pushed the head, which somebody else must have done (${rights})`;
  }
  if (by.id === set.by.id) return 'who set it pushed the head too; somebody else has to';
  // The event is that very deed, and names the head of that moment.
  if (labeled?.label === set.label && labeled.by.id === set.by.id) return undefined;
  const cameAt = Date.parse(String(own(came, 'timestamp')));
  if (Number.isNaN(cameAt))
    return 'when the head came is not known here; set the label anew, and let the workflow run on it';
  if (cameAt >= set.setAt) return 'commits came after it was set; whoever set it has to look again, and set it anew';
  return undefined;
}

/** The push that brought the head to its branch last; undefined where GitHub has no record of it, or does not show it. */
async function pushOf(head: string, from: NonNullable<PullRequest['from']>, github: GitHub): Promise<unknown> {
  const ref = encodeURIComponent(`refs/heads/${from.branch}`);
  try {
    const { data } = await github.call('GET', `/repos/${from.repository}/activity?ref=${ref}&per_page=100`);
    // The newest comes first: a head that went away and came back came last.
    return (Array.isArray(data) ? data : []).find(one => own(one, 'after') === head);
  } catch (error) {
    // So GitHub answers for a fork that the token of this repository may not read.
    if (error instanceof GitHubError && (error.status === 403 || error.status === 404)) return undefined;
    throw error;
  }
}

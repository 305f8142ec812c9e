/** The accept label: whether somebody who may has let through, for this head commit, what the pull request itself accepts (T-12). */
import { own } from '../document/pointer.ts';
import type { Approval } from '../io.ts';
import type { Answer, GitHub } from './client.ts';
import { type Account, accountOf, type PullRequest } from './event.ts';

export type LabelAnswer =
  | { readonly approval: Approval; readonly why: undefined }
  /** `why` it does not count, as a sentence; undefined where the label is not set. */
  | { readonly approval: undefined; readonly why: string | undefined };

const mostPages = 30;

/**
 * Asks GitHub. The label counts when it is set now, was set last by a person who may write to the repository, who is not the
 * author of the pull request and did not push the head, and after the head came to its branch: whatever is pushed later was
 * not looked at. Only times and accounts of GitHub count; those in commits are the author's to choose. Throws a GitHubError.
 */
export async function acceptLabelOf(label: string, pullRequest: PullRequest, github: GitHub): Promise<LabelAnswer> {
  const no = (why?: string): LabelAnswer => ({
    approval: undefined,
    why: why && `The label ${label} does not count: ${why}.`,
  });
  const { number, head, author } = pullRequest;
  if (number === undefined || head === undefined) return no();
  const issue = `/repos/${github.repository}/issues/${number}`;
  const labels = await all(`${issue}/labels?per_page=100`, github);
  if (!labels.some(one => own(one, 'name') === label)) return no();
  const events = await all(`${issue}/events?per_page=100`, github);
  const last = events.findLast(
    event =>
      ['labeled', 'unlabeled'].includes(String(own(event, 'event'))) && own(own(event, 'label'), 'name') === label,
  );
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

/** Why the label was not set for this head; undefined where it was. */
async function isOfHead(
  { head, from, labeled }: PullRequest & { head: string },
  set: { label: string; by: Account; setAt: number },
  github: GitHub,
): Promise<string | undefined> {
  // The event is that very deed, and names the head of that moment.
  if (labeled?.label === set.label && labeled.by.id === set.by.id) return undefined;
  const unknown = 'when the head came is not known here; set the label anew, and let the workflow run on it';
  if (!from) return unknown;
  const ref = encodeURIComponent(`refs/heads/${from.branch}`);
  const { data } = await github.call('GET', `/repos/${from.repository}/activity?ref=${ref}&per_page=100`);
  // The newest comes first: a head that went away and came back came last.
  const came = (Array.isArray(data) ? data : []).find(one => own(one, 'after') === head);
  const cameAt = Date.parse(String(own(came, 'timestamp')));
  if (Number.isNaN(cameAt)) return unknown;
  if (cameAt >= set.setAt) return 'commits came after it was set; whoever set it has to look again, and set it anew';
  if (accountOf(own(came, 'actor'))?.id === set.by.id) return 'who set it pushed the head too; somebody else has to';
  return undefined;
}

async function all(first: string, github: GitHub): Promise<unknown[]> {
  const found: unknown[] = [];
  let page: string | undefined = first;
  for (let pages = 0; page !== undefined && pages < mostPages; pages++) {
    const answer: Answer = await github.call('GET', page);
    if (Array.isArray(answer.data)) found.push(...answer.data);
    page = answer.next;
  }
  return found;
}

/** The one comment on a pull request: found again by its marker and its author (T-22), written where its text is new. */
import { own } from '../document/pointer.ts';
import { authorOf } from './author.ts';
import { type GitHub, GitHubError } from './client.ts';
import type { ChannelInputs } from './inputs.ts';

export interface CommentRequest {
  /** The number of the pull request. */
  readonly number: number;
  readonly inputs: Pick<ChannelInputs, 'comment' | 'id'>;
  readonly isOpen: boolean;
  /** The report as Markdown, and what remains where GitHub takes no more. */
  readonly text: string;
  readonly shortText: string;
}

export type CommentResult = 'created' | 'updated' | 'unchanged' | 'not asked for';

/** "body is too long (maximum is 65536 characters)"; some room is left for how GitHub counts. */
const longest = 65_500;

interface Found {
  readonly id: number;
  readonly body: string;
}

/** Throws a GitHubError where GitHub does not take it. */
export async function writeComment(request: CommentRequest, github: GitHub): Promise<CommentResult> {
  const { inputs, isOpen } = request;
  if (inputs.comment === 'never') return 'not asked for';
  const marker = markerOf(inputs.id);
  const found = await findComment(request.number, marker, github);
  // One that says that the gate is shut must not stay when it is open.
  if (!found && inputs.comment === 'on-failure' && isOpen) return 'not asked for';
  const body = `${marker}\n${request.text}`;
  const short = `${marker}\n${request.shortText}`;
  const fitting = body.length <= longest ? body : short;
  if (found && isSame(found.body, fitting)) return 'unchanged';
  try {
    await put(fitting, found, request.number, marker, github);
  } catch (error) {
    if (!(error instanceof GitHubError) || error.status !== 422 || fitting === short) throw error;
    if (found && isSame(found.body, short)) return 'unchanged';
    await put(short, found, request.number, marker, github);
  }
  return found ? 'updated' : 'created';
}

/** What finds the comment again; it is not seen. */
function markerOf(id: string): string {
  return `<!-- specgate:${id} -->`;
}

async function put(
  body: string,
  found: Found | undefined,
  number: number,
  marker: string,
  github: GitHub,
): Promise<void> {
  const comments = `/repos/${github.repository}/issues`;
  if (found) {
    await github.call('PATCH', `${comments}/comments/${found.id}`, { body });
    return;
  }
  try {
    await github.call('POST', `${comments}/${number}/comments`, { body });
  } catch (error) {
    if (!(error instanceof GitHubError) || !error.isUnsure) throw error;
    // It may be there although the answer was lost; a second one would stay for ever.
    if (await findComment(number, marker, github)) return;
    await github.call('POST', `${comments}/${number}/comments`, { body });
  }
}

async function findComment(number: number, marker: string, github: GitHub): Promise<Found | undefined> {
  const isOurs = authorOf(github);
  for await (const comment of github.list(`/repos/${github.repository}/issues/${number}/comments?per_page=100`)) {
    const body = own(comment, 'body');
    const id = own(comment, 'id');
    if (typeof body !== 'string' || !body.startsWith(marker) || !Number.isSafeInteger(id)) continue;
    if (await isOurs(comment)) return { id: Number(id), body };
  }
  return undefined;
}

/** GitHub may give other line ends back than it got. */
function isSame(one: string, other: string): boolean {
  const plain = (text: string): string => text.replaceAll('\r\n', '\n').trim();
  return plain(one) === plain(other);
}

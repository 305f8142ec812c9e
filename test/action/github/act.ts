/** What GitHub does with a request that fits its document: remembers, answers, refuses. */
import {
  activityData,
  checkRunData,
  commentData,
  deploymentData,
  eventData,
  labelData,
  permissionData,
  reviewCommentData,
  reviewData,
  statusData,
} from './data.ts';
import { blob, changedFiles, comparison, gitCommit, tree } from './git-data.ts';
import type { Comment, ReviewComment, State } from './server.ts';

export interface Answer {
  status: number;
  data: unknown;
}

/** GitHub's own limit. */
const longestBody = 65_536;

const notFound: Answer = { status: 404, data: { message: 'Not Found' } };

function refused(message: string): Answer {
  return { status: 422, data: { message: 'Validation Failed', errors: [{ code: 'unprocessable', message }] } };
}

// biome-ignore lint/suspicious/noExplicitAny: bodies are held against GitHub's document before they come here
export function act(state: State, method: string, place: string, body: any): Answer {
  if (typeof body?.body === 'string' && body.body.length > longestBody)
    return refused('body is too long (maximum is 65536 characters)');
  const [, owner = '', rest = ''] = /^\/repos\/([^/]+\/[^/]+)(\/.*)$/.exec(place) ?? [];
  const last = decodeURIComponent(rest.split('/').at(-1)!);
  if (method === 'GET') return read(state, owner, rest, last);
  if (method === 'PATCH')
    return edit(rest.startsWith('/pulls/') ? state.reviewComments : state.comments, Number(last), body.body);
  if (rest.endsWith('/reviews')) return review(state, body);
  if (rest === '/check-runs') {
    state.checkRuns.push(body);
    return { status: 201, data: checkRunData(state.checkRuns.length, body) };
  }
  if (rest === '/deployments') {
    state.deployments.push(body);
    return { status: 201, data: deploymentData(state.deployments.length, body) };
  }
  if (rest.endsWith('/statuses')) {
    state.statuses.push(body);
    return { status: 201, data: statusData(state.statuses.length, body) };
  }
  const comment = { id: 1000 + state.comments.length, user: state.viewer, body: body.body };
  state.comments.push(comment);
  return { status: 201, data: commentData(comment) };
}

function read(state: State, repository: string, rest: string, last: string): Answer {
  const ok = (data: unknown): Answer => ({ status: 200, data });
  if (/^\/pulls\/\d+\/comments$/.test(rest)) return ok(state.reviewComments.map(reviewCommentData));
  if (/^\/pulls\/\d+\/files$/.test(rest)) return ok(state.git ? changedFiles(state.git) : []);
  if (rest.startsWith('/git/') || rest.startsWith('/compare/')) {
    if (!state.git) return notFound;
    const answers: Record<string, (folder: string, name: string) => unknown> = {
      commits: gitCommit,
      trees: tree,
      blobs: blob,
      compare: comparison,
    };
    const data = answers[rest.split('/').at(-2)!]!(state.git.folder, last);
    return data === undefined ? notFound : ok(data);
  }
  if (rest.endsWith('/comments')) return ok(state.comments.map(commentData));
  if (rest.endsWith('/labels')) return ok(state.labels.map(labelData));
  if (rest.endsWith('/events')) return ok(state.events.map(eventData));
  if (rest === '/activity') return ok(state.activity.filter(one => one.repository === repository).map(activityData));
  const login = decodeURIComponent(rest.split('/').at(-2)!);
  const user = state.events.map(({ actor }) => actor).find(actor => actor.login === login);
  return user ? ok(permissionData(user, state.permissions[login] ?? 'read')) : notFound;
}

function edit(comments: (Comment | ReviewComment)[], id: number, body: string): Answer {
  const comment = comments.find(one => one.id === id);
  if (!comment) return notFound;
  comment.body = body;
  return { status: 200, data: 'path' in comment ? reviewCommentData(comment) : commentData(comment) };
}

interface Review {
  commit_id: string;
  body?: string;
  event?: string;
  comments: { path: string; line?: number; start_line?: number; side?: string; body: string }[];
}

/** GitHub takes comments on lines of the diff alone, all or none of them. */
function review(state: State, { commit_id, body = '', event, comments }: Review): Answer {
  if (commit_id !== state.git?.head) return refused('commit_id is not part of the pull request');
  if (event === undefined) return refused('a review without an event is a draft that nobody sees');
  const files = new Map(changedFiles(state.git).map(({ filename, patch }) => [filename, patch]));
  for (const { path, line = 0, start_line: start = line, side } of comments) {
    const hunks = [...(files.get(path) ?? '').matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)];
    const isShown = hunks.some(([, from, count]) => start >= Number(from) && line < Number(from) + Number(count ?? 1));
    if (!isShown || side !== 'RIGHT') return refused(`${path}:${line} must be part of the diff`);
    if (start > line) return refused('start_line must precede the end line');
  }
  state.reviews.push(body);
  for (const { path, line, start_line: startLine, body: text } of comments) {
    const id = 2000 + state.reviewComments.length;
    state.reviewComments.push({ id, user: state.viewer, body: text, path, line, startLine });
  }
  return { status: 200, data: reviewData(state.viewer, body) };
}

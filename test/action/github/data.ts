/** What GitHub's answers look like, with every property that its own document demands. */
import type { Comment, Person, ReviewComment, State } from './server.ts';

const when = '2026-11-20T10:00:00Z';
const at = (what: string): string => `https://api.github.example/${what}`;

function userData({ id, login, type }: Person): Record<string, unknown> {
  const links = [
    'avatar',
    'html',
    'followers',
    'following',
    'gists',
    'starred',
    'subscriptions',
    'organizations',
    'repos',
    'events',
    'received_events',
  ];
  const urls = Object.fromEntries(links.map(name => [`${name}_url`, at(name)]));
  return { login, id, node_id: 'x', gravatar_id: '', url: at(login), ...urls, type, site_admin: false };
}

export function commentData({ id, user, body }: Comment): Record<string, unknown> {
  const urls = { url: at(`c/${id}`), html_url: at(`h/${id}`), issue_url: at('i/1') };
  return {
    id,
    node_id: 'x',
    ...urls,
    user: userData(user),
    body,
    created_at: when,
    updated_at: when,
    author_association: 'NONE',
  };
}

export function labelData(name: string): Record<string, unknown> {
  return { id: 1, node_id: 'x', url: at('l'), name, description: null, color: 'ededed', default: false };
}

export function eventData(
  { event, label, actor, at: created_at }: State['events'][number],
  index: number,
): Record<string, unknown> {
  const nothing = { commit_id: null, commit_url: null, performed_via_github_app: null };
  return {
    id: index + 1,
    node_id: 'x',
    url: at('e'),
    actor: userData(actor),
    event,
    ...nothing,
    created_at,
    label: { name: label, color: 'ededed' },
  };
}

export function activityData(
  { ref, after, actor, at: timestamp }: State['activity'][number],
  index: number,
): Record<string, unknown> {
  return {
    id: index + 1,
    node_id: 'x',
    before: '0'.repeat(40),
    after,
    ref,
    timestamp,
    activity_type: 'push',
    actor: userData(actor),
  };
}

export function permissionData(user: Person, permission: string): Record<string, unknown> {
  const rights = { pull: true, push: false, admin: false };
  return { permission, role_name: permission, user: { ...userData(user), permissions: rights, role_name: permission } };
}

export function reviewCommentData(comment: ReviewComment): Record<string, unknown> {
  const { id, user, body, path, line, startLine } = comment;
  const links = Object.fromEntries(['self', 'html', 'pull_request'].map(name => [name, { href: at(name) }]));
  return {
    ...{ id, node_id: 'x', url: at(`r/${id}`), html_url: at(`r/${id}`), pull_request_url: at('p/1') },
    ...{ pull_request_review_id: 1, diff_hunk: '@@', path, commit_id: 'x', original_commit_id: 'x' },
    ...{ user: userData(user), body, created_at: when, updated_at: when, author_association: 'NONE', _links: links },
    ...(line === undefined ? {} : { line, side: 'RIGHT' }),
    ...(startLine === undefined ? {} : { start_line: startLine, start_side: 'RIGHT' }),
  };
}

export function reviewData(user: Person, body: string): Record<string, unknown> {
  const links = Object.fromEntries(['html', 'pull_request'].map(name => [name, { href: at(name) }]));
  return {
    ...{ id: 1, node_id: 'x', user: userData(user), body, state: 'COMMENTED', commit_id: 'x' },
    ...{ html_url: at('v/1'), pull_request_url: at('p/1'), _links: links, author_association: 'NONE' },
  };
}

export function checkRunData(id: number, body: Record<string, unknown>): Record<string, unknown> {
  const output = { title: 'x', summary: 'x', text: null, annotations_count: 0, annotations_url: at('a') };
  return {
    ...{
      id,
      node_id: 'x',
      head_sha: body.head_sha,
      name: body.name,
      url: at('k'),
      html_url: at('k'),
      details_url: at('k'),
    },
    ...{ status: 'completed', conclusion: body.conclusion, started_at: when, completed_at: when, external_id: '' },
    ...{ check_suite: null, output, app: null, pull_requests: [] },
  };
}

export function deploymentData(id: number, body: Record<string, unknown>): Record<string, unknown> {
  return {
    ...{ id, node_id: 'x', sha: body.ref, ref: body.ref, task: body.task, environment: body.environment },
    ...{ creator: null, payload: {}, description: null, statuses_url: at('s'), repository_url: at('r'), url: at('d') },
    ...{ created_at: when, updated_at: when },
  };
}

export function statusData(id: number, body: Record<string, unknown>): Record<string, unknown> {
  return {
    ...{ id, node_id: 'x', state: body.state, creator: null, description: '', deployment_url: at('d'), target_url: '' },
    ...{ repository_url: at('r'), url: at('s'), created_at: when, updated_at: when },
  };
}

/** A commit as `compare` tells it. */
export function commitData(sha: string, tree: string, parents: readonly string[]): Record<string, unknown> {
  const by = { name: 'a', email: 'a@example.com', date: when };
  const commit = {
    url: at('c'),
    author: by,
    committer: by,
    message: 'change',
    comment_count: 0,
    tree: { sha: tree, url: at('t') },
  };
  return {
    ...{
      sha,
      node_id: 'x',
      url: at('c'),
      html_url: at('c'),
      comments_url: at('c'),
      commit,
      author: null,
      committer: null,
    },
    parents: parents.map(parent => ({ sha: parent, url: at('c') })),
  };
}

/** A commit as git's own database has it. */
export function gitCommitData(sha: string, tree: string, parents: readonly string[]): Record<string, unknown> {
  const by = { name: 'a', email: 'a@example.com', date: when };
  const verification = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };
  return {
    ...{
      sha,
      node_id: 'x',
      url: at('c'),
      html_url: at('c'),
      author: by,
      committer: by,
      message: 'change',
      verification,
    },
    tree: { sha: tree, url: at('t') },
    parents: parents.map(parent => ({ sha: parent, url: at('c'), html_url: at('c') })),
  };
}

/** A changed file as `compare` and the files of a pull request tell it. */
export function fileData(file: Record<string, unknown>): Record<string, unknown> {
  const urls = { blob_url: at('b'), raw_url: at('w'), contents_url: at('o') };
  return { additions: 0, deletions: 0, changes: 0, ...urls, ...file };
}

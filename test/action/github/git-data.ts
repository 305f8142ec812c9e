/** What GitHub tells of commits, trees and files, out of a real git repository. */
import { git, gitBytes } from '../repository.ts';
import { commitData, fileData, gitCommitData } from './data.ts';

const statuses: Record<string, string> = { A: 'added', M: 'modified', D: 'removed', R: 'renamed', T: 'changed' };

function known(folder: string, name: string): boolean {
  try {
    git(folder, 'cat-file', '-e', name);
    return true;
  } catch {
    return false;
  }
}

function partsOf(folder: string, commit: string): [sha: string, tree: string, parents: string[]] {
  const [sha = '', tree = '', ...parents] = git(folder, 'show', '-s', '--format=%H %T %P', commit)
    .split(' ')
    .filter(Boolean);
  return [sha, tree, parents];
}

export function gitCommit(folder: string, sha: string): unknown {
  return known(folder, `${sha}^{commit}`) ? gitCommitData(...partsOf(folder, sha)) : undefined;
}

/** A tree, by its own name or that of a commit; always with everything below it. */
export function tree(folder: string, name: string): unknown {
  if (!known(folder, `${name}^{tree}`)) return undefined;
  const entries = git(folder, 'ls-tree', '-r', '-t', '-z', name).split('\0').filter(Boolean);
  return {
    sha: git(folder, 'rev-parse', `${name}^{tree}`),
    url: 'https://api.github.example/t',
    truncated: false,
    tree: entries.map(entry => {
      const [, mode, type, sha, path] = /^(\d+) (\w+) (\w+)\t(.*)$/s.exec(entry)!;
      return { path, mode, type, sha };
    }),
  };
}

export function blob(folder: string, sha: string): unknown {
  if (!known(folder, sha)) return undefined;
  const bytes = gitBytes(folder, 'cat-file', 'blob', sha);
  const base64 = bytes.toString('base64').replace(/.{60}/g, '$&\n');
  return {
    sha,
    node_id: 'x',
    size: bytes.length,
    url: 'https://api.github.example/b',
    content: base64,
    encoding: 'base64',
  };
}

export function comparison(folder: string, basehead: string): unknown {
  const [base = '', head = ''] = basehead.split('...');
  if (!known(folder, base) || !known(folder, head)) return undefined;
  const fork = git(folder, 'merge-base', base, head);
  const link = 'https://api.github.example/m';
  return {
    ...{ url: link, html_url: link, permalink_url: link, diff_url: link, patch_url: link },
    base_commit: commitData(...partsOf(folder, base)),
    merge_base_commit: commitData(...partsOf(folder, fork)),
    ...{ status: fork === base ? 'ahead' : 'diverged', ahead_by: 1, behind_by: 0, total_commits: 1, commits: [] },
    files: filesBetween(folder, fork, head).slice(0, 300),
  };
}

export function changedFiles({
  folder,
  base,
  head,
}: {
  folder: string;
  base: string;
  head: string;
}): { filename: string; patch: string }[] {
  const fork = git(folder, 'merge-base', base, head);
  return filesBetween(folder, fork, head).map(file => {
    const filename = String(file.filename);
    const whole = git(folder, 'diff', fork, head, '--', filename);
    return { ...file, filename, patch: whole.slice(whole.indexOf('@@')) };
  });
}

/** Without their patches: git is asked once for all. */
function filesBetween(folder: string, from: string, to: string): Record<string, unknown>[] {
  const words = git(folder, 'diff', '--raw', '--no-abbrev', '-z', '-M', from, to).split('\0');
  const files: Record<string, unknown>[] = [];
  for (let at = 0; at + 1 < words.length; ) {
    const [, , before, after, status = ''] = words[at++]!.split(' ');
    const previous = status.startsWith('R') ? words[at++]! : undefined;
    const filename = words[at++]!;
    const renamed = previous !== undefined && { previous_filename: previous };
    files.push(fileData({ filename, status: statuses[status[0]!], ...renamed, sha: status === 'D' ? before : after }));
  }
  return files;
}

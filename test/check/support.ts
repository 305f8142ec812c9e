/** What the tests of `check` share: a repository with a config and one ready API, clones as a runner has them, and a run. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { main } from '../../src/cli.ts';
import { items } from '../../src/ready/items/index.ts';
import type { CheckReport } from '../../src/report/check-report.ts';
import { folderWith } from '../support/documents.ts';
import { type FakeOptions, fakeIo } from '../support/io.ts';

export type Files = Readonly<Record<string, string | null>>;

/** Lint-clean under `onlyHttps`; each operation is one line, so that a test can take it away. */
export function openapi(version = '1.0.0', operations: readonly string[] = ['routes', 'trails'], more = ''): string {
  return `openapi: 3.0.3
info: {title: Routes, version: ${version}}
servers: [{url: 'https://api.gov.bc.ca/routes'}]
paths:${operations.length === 0 ? ' {}' : ''}
${operations.map(name => `  /${name}: {get: {operationId: ${name}, responses: {'200': {description: Fine.}}}}`).join('\n')}
${more}`;
}

/** A ruleset of one rule, so that a test knows every finding. */
export const onlyHttps = `extends: [[specgate:bc-gov, off]]
rules:
  bc-https-only: error
`;

/** Every gap of readiness is taken on, so that a verdict is about what the test changes. */
export const allWaived = `waivers:\n${items
  .map(({ id }) => `  - {id: ${id}, by: Ada, reason: not what this is about, date: 2026-11-01, expires: 2026-12-31}\n`)
  .join('')}`;

export function config(apis: Readonly<Record<string, string>>, more = ''): string {
  const entries = Object.entries(apis).map(([name, file]) => `  ${name}: {file: ${file}}\n`);
  return `apis:\n${entries.join('')}ruleset: rules.yaml\n${more}`;
}

/** One API, `routes`, in `openapi.yaml`. */
export const oneApi = {
  'specgate.yaml': config({ routes: 'openapi.yaml' }),
  'rules.yaml': onlyHttps,
  '.specgate/attestations.yaml': allWaived,
  'openapi.yaml': openapi(),
} as const;

export function git(cwd: string, ...args: string[]): string {
  const env = {
    PATH: process.env.PATH,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_AUTHOR_NAME: 'test',
    GIT_AUTHOR_EMAIL: 'test@example.com',
    GIT_COMMITTER_NAME: 'test',
    GIT_COMMITTER_EMAIL: 'test@example.com',
  };
  return execFileSync('git', args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
}

/** Writes files by their path below a folder; null takes one away. */
export function write(folder: string, files: Files): void {
  for (const [file, text] of Object.entries(files)) {
    const full = path.join(folder, file);
    if (text === null) rmSync(full);
    else {
      mkdirSync(path.dirname(full), { recursive: true });
      writeFileSync(full, text);
    }
  }
}

export function commit(repository: string, files: Files): string {
  write(repository, files);
  git(repository, 'add', '--all');
  git(repository, 'commit', '--quiet', '--allow-empty', '--message', 'change');
  return headOf(repository);
}

/** The commit that is checked out. To read it costs nothing, and to start git for it as much as half a run of `check`. */
function headOf(repository: string): string {
  const folder = path.join(repository, '.git');
  // Of a submodule it is a file that says where the folder is.
  if (!statSync(folder).isDirectory()) return git(repository, 'rev-parse', 'HEAD');
  const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8').trim();
  const head = read('HEAD');
  return head.startsWith('ref: ') ? read(head.slice(5)) : head;
}

/** A branch at the commit that is checked out. */
export function branch(repository: string, name: string): void {
  write(repository, { [`.git/refs/heads/${name}`]: `${headOf(repository)}\n` });
}

/** A folder that goes when the test has ended. */
export function scratch(): string {
  const folder = folderWith();
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A repository with one commit on `main`; in a folder that goes with the test, or in one that the caller removes. */
export function repository(files: Files, folder = scratch()): string {
  // What `git init` makes, without the samples of hooks.
  write(folder, { '.git/HEAD': 'ref: refs/heads/main\n', '.git/config': '[core]\n\trepositoryformatversion = 0\n' });
  for (const part of ['objects', 'refs']) mkdirSync(path.join(folder, '.git', part), { recursive: true });
  commit(folder, files);
  return folder;
}

export interface Clone {
  /** One commit, detached: all that a job has. */
  workspace: string;
  origin: string;
  /** The commit that the branch left. */
  fork: string;
  /** The newest commit of the base branch. */
  base: string;
  head: string;
  merge: string;
}

export interface Change {
  base: Files;
  head: Files;
  /** What came to the base branch after the branch had left it. */
  meanwhile?: Files;
  /** What is checked out: GitHub's merge of the two, or the head itself. */
  checkout?: 'merge' | 'head';
  depth?: number;
  /** False where nothing hangs on the clone: the merge is then checked out where it was made, which costs half. */
  isCloned?: boolean;
}

/** Pushes a base and a branch, and clones as actions/checkout does. */
export function pullRequest({
  base: baseFiles,
  head: headFiles,
  meanwhile,
  checkout = 'merge',
  depth = 1,
  isCloned = true,
}: Change): Clone {
  const author = repository(baseFiles);
  const fork = headOf(author);
  git(author, 'checkout', '--quiet', '-b', 'change');
  const head = commit(author, headFiles);
  git(author, 'checkout', '--quiet', 'main');
  const base = meanwhile ? commit(author, meanwhile) : fork;
  git(author, 'checkout', '--quiet', '--detach', 'main');
  // The head's lines win where both changed them.
  git(author, 'merge', '--quiet', '--no-ff', '-X', 'theirs', '--message', 'merge', 'change');
  const merge = headOf(author);
  if (!isCloned) return { workspace: author, origin: author, fork, base, head, merge };
  const origin = path.join(scratch(), 'origin.git');
  git(author, 'init', '--quiet', '--bare', '--initial-branch=main', origin);
  git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  git(author, 'push', '--quiet', origin, 'main', 'change', `${merge}:refs/pull/1/merge`);
  const ref = checkout === 'merge' ? 'refs/pull/1/merge' : 'refs/heads/change';
  return { workspace: cloneOf(origin, ref, depth), origin, fork, base, head, merge };
}

export function cloneOf(origin: string, ref: string, depth = 1): string {
  const workspace = scratch();
  git(workspace, 'init', '--quiet');
  git(workspace, 'remote', 'add', 'origin', `file://${origin}`);
  git(workspace, 'fetch', '--quiet', '--no-tags', `--depth=${depth}`, 'origin', `+${ref}:refs/remotes/checkout`);
  git(workspace, 'checkout', '--quiet', '--force', '--detach', 'refs/remotes/checkout');
  return workspace;
}

/** The environment of a job for an event, whose payload stands in a file. */
export function eventOf(name: string, payload: unknown): { env: Record<string, string> } {
  const folder = scratch();
  write(folder, { 'event.json': JSON.stringify(payload) });
  return { env: { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path.join(folder, 'event.json') } };
}

export function pullRequestEvent({ base, head }: { base: string; head: string }): { env: Record<string, string> } {
  return eventOf('pull_request', { pull_request: { number: 1, base: { sha: base }, head: { sha: head } } });
}

export interface Checked {
  code: number;
  out: string;
  err: string;
  /** Undefined where the run gave none. */
  report: CheckReport | undefined;
  /** Status of each API by its name. */
  states: Record<string, string>;
}

/** Runs `check` for JSON, or with the formats that `argv` names. */
export async function check(cwd: string, argv: readonly string[] = [], options: FakeOptions = {}): Promise<Checked> {
  const io = fakeIo({ cwd, ...options });
  const format = argv.some(word => word.startsWith('--format')) ? [] : ['--format=json'];
  const code = await main(['check', ...format, ...argv], io);
  const out = io.out();
  const report = out.startsWith('{') ? (JSON.parse(out) as CheckReport) : undefined;
  const states = Object.fromEntries([
    ...(report?.apis ?? []).map(({ name, status }) => [name, status] as const),
    ...(report?.untouched ?? []).map(name => [name, 'untouched'] as const),
  ]);
  return { code, out, err: io.err(), report, states };
}

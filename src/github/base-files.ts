/**
 * The base of a run by GitHub's API, where git cannot give it: a container without git, a checkout without history, an origin
 * that gives nothing more. Few calls, and what does not come along is told when somebody asks for it.
 */
import { lstatSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { baseOfEvent, decidingCommit } from '../base.ts';
import { fetchCommit, repositoryTop } from '../document/git.ts';
import { commitsAt, fullHash, hasCommit } from '../document/git-objects.ts';
import { type LentCommit, lend } from '../document/lent.ts';
import { own } from '../document/pointer.ts';
import { exitCodes, UserError } from '../errors.ts';
import type { Io } from '../io.ts';
import { contentOf } from './blob.ts';
import { type GitHub, GitHubError } from './client.ts';

/** How many files of the base are fetched, and how many bytes they may have; GitHub lists as many files of a change. */
const most = { files: 40, bytes: 50 * 1024 * 1024, listed: 300 };
/** Documents, configs and rulesets are read before all else. */
const isWanted = /\.(?:ya?ml|json)$|(?:^|\/)\.specgate\//i;

/**
 * Sees to it that the base can be read: `named`, a full hash, or that of the event. Does nothing where git has it, and where
 * none is named. Throws a UserError (exit 3) where neither git nor GitHub gives it.
 */
export async function bringBase(
  { named, needsEvent }: { readonly named: string; readonly needsEvent: boolean },
  github: GitHub | undefined,
  io: Io,
): Promise<void> {
  const hash = /^0*$/.test(named) ? undefined : named.split(':')[0]!;
  const wanted = hash ?? (needsEvent ? baseOfEvent(io)?.hash : undefined);
  // Other names are for git alone; whoever needs them says where there is none.
  if (wanted === undefined || !fullHash.test(wanted)) return;
  const refusal = refusalOfGit(wanted, wanted === hash, io);
  if (refusal === undefined) return;
  const here = io.env.GITHUB_SHA ?? '';
  const top = repositoryTop(io.cwd) ?? io.cwd;
  const checkedOut = commitsAt(top, ['HEAD'])[0];
  // What else is checked out cannot be held against what GitHub knows of this run's commit.
  if (!github || !fullHash.test(here) || (checkedOut && checkedOut.hash !== here)) throw refusal;
  try {
    const parents = checkedOut?.parents ?? (await parentsOf(here, github));
    const head = { hash: here, parents };
    const base = wanted === hash ? hash : (mergedWith(parents, io) ?? wanted);
    const lent = await commitByApi({ base, here, top }, github);
    lend(top, [lent], head);
    lend(realpathSync(top), [lent], head);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    const says = `${refusal.message} GitHub's API did not give it either (${error.message}); the job needs contents: read.`;
    throw new UserError(says, {}, exitCodes.refused);
  }
}

/** Why git cannot give it; undefined where it can. */
function refusalOfGit(wanted: string, isNamed: boolean, io: Io): UserError | undefined {
  const top = repositoryTop(io.cwd);
  try {
    // On a pull request it is what GitHub merged the head with, which may be newer than what the event names.
    if (top !== undefined && !isNamed && decidingCommit(io) !== undefined) return undefined;
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  if (top !== undefined) fetchCommit(wanted, io.cwd);
  if (top !== undefined && hasCommit(top, wanted)) return undefined;
  const why = top === undefined ? 'there is no clone that git can read' : 'it could not be fetched from origin';
  const remedy = 'let actions/checkout keep its credentials, or have it fetch everything (fetch-depth: 0)';
  return new UserError(
    `The base ${wanted} is not in this clone and could not be fetched: ${why}; ${remedy}.`,
    {},
    exitCodes.refused,
  );
}

/** What GitHub merged a pull request with for this run; undefined where its commit is none of these merges. */
function mergedWith(parents: readonly string[], io: Io): string | undefined {
  const head = baseOfEvent(io)?.head;
  return head !== undefined && parents.length === 2 && parents[1] === head ? parents[0] : undefined;
}

async function parentsOf(commit: string, github: GitHub): Promise<string[]> {
  const { data } = await github.call('GET', `/repos/${github.repository}/git/commits/${commit}`);
  return listOf(own(data, 'parents')).map(parent => String(own(parent, 'sha')));
}

interface Entry {
  mode: string;
  hash: string;
  size: number;
}

async function commitByApi(
  { base, here, top }: { base: string; here: string; top: string },
  github: GitHub,
): Promise<LentCommit> {
  const entries = await treeOf(base, github);
  const changed = (await comparedBy(base, here, github)) ?? differences(entries, await treeOf(here, github));
  // From the change alone: all else is on disk as the base has it, which its hash shows.
  const gone = [...changed.paths].filter(file => isFile(entries.get(file)));
  const first = gone.filter(file => isWanted.test(file));
  const brought = await blobsOf([...first, ...gone.filter(file => !isWanted.test(file))], entries, github);
  return {
    hash: base,
    parents: [],
    modes: new Map([...entries].map(([file, { mode }]) => [file, mode])),
    changed,
    read(file, name) {
      const entry = entries.get(file);
      const content = brought.get(file) ?? (entry && onDisk(path.join(top, ...file.split('/')), entry));
      if (content) return content;
      const says = `GitHub's API was not asked for this file of the base (it gives ${most.files} that changed); give the step git and a clone with history.`;
      throw new UserError(says, { file: name }, exitCodes.refused);
    },
  };
}

function isFile(entry: Entry | undefined): boolean {
  return entry !== undefined && (entry.mode.startsWith('100') || entry.mode === '120000');
}

/** The content of an entry, where the work tree still has it; of a link, where it leads. */
function onDisk(full: string, { mode, hash }: Entry): Uint8Array | undefined {
  const stat = lstatSync(full, { throwIfNoEntry: false });
  if (mode === '120000' && stat?.isSymbolicLink()) return contentOf(hash, Buffer.from(readlinkSync(full)));
  return stat?.isFile() && stat.size <= most.bytes ? contentOf(hash, readFileSync(full)) : undefined;
}

async function treeOf(commit: string, github: GitHub): Promise<Map<string, Entry>> {
  const place = `/repos/${github.repository}/git/trees/${commit}`;
  const { data } = await github.call('GET', `${place}?recursive=1`);
  const list = own(data, 'tree');
  if (!Array.isArray(list) || own(data, 'truncated') !== false) {
    throw new GitHubError('GET', place, { status: 200, says: 'the tree is too large, or not whole' });
  }
  const entries = new Map<string, Entry>();
  for (const entry of list) {
    const [file, mode, hash] = [own(entry, 'path'), own(entry, 'mode'), own(entry, 'sha')];
    if (typeof file !== 'string' || typeof mode !== 'string' || !fullHash.test(String(hash))) continue;
    // Folders tell nothing that their files do not.
    if (mode !== '040000') entries.set(file, { mode, hash: String(hash), size: Number(own(entry, 'size') ?? 0) });
  }
  return entries;
}

/** Undefined where GitHub does not compare with this very commit, or lists no more files. */
async function comparedBy(base: string, here: string, github: GitHub): Promise<LentCommit['changed'] | undefined> {
  const { data } = await github.call('GET', `/repos/${github.repository}/compare/${base}...${here}`);
  const files = own(data, 'files');
  const fork = own(own(data, 'merge_base_commit'), 'sha');
  if (fork !== base || !Array.isArray(files) || files.length >= most.listed) return undefined;
  const paths = new Set<string>();
  const renamed = new Map<string, string>();
  for (const file of files) {
    const [now, before] = [own(file, 'filename'), own(file, 'previous_filename')];
    if (typeof now === 'string') paths.add(now);
    if (typeof now !== 'string' || typeof before !== 'string') continue;
    paths.add(before);
    if (own(file, 'status') === 'renamed') renamed.set(now, before);
  }
  return { paths, renamed };
}

/** By hash alone, so that only what was moved as it is counts as renamed. */
function differences(base: ReadonlyMap<string, Entry>, here: ReadonlyMap<string, Entry>): LentCommit['changed'] {
  const all = [...new Set([...base.keys(), ...here.keys()])];
  const paths = new Set(all.filter(file => base.get(file)?.hash !== here.get(file)?.hash));
  const gone = new Map([...paths].filter(file => !here.has(file)).map(file => [base.get(file)!.hash, file]));
  const renamed = new Map<string, string>();
  for (const file of paths) {
    const before = base.has(file) ? undefined : gone.get(here.get(file)!.hash);
    if (before !== undefined) renamed.set(file, before);
  }
  return { paths, renamed };
}

/** One after the other, as many as the bounds allow. */
async function blobsOf(
  files: readonly string[],
  entries: ReadonlyMap<string, Entry>,
  github: GitHub,
): Promise<Map<string, Uint8Array>> {
  const brought = new Map<string, Uint8Array>();
  let bytes = 0;
  for (const file of files) {
    const { hash, size } = entries.get(file)!;
    bytes += size;
    if (brought.size === most.files || bytes > most.bytes) break;
    const place = `/repos/${github.repository}/git/blobs/${hash}`;
    const { data } = await github.call('GET', place);
    const content = Buffer.from(String(own(data, 'content')), 'base64');
    // What decides must be what the base has, whoever answers.
    if (own(data, 'encoding') !== 'base64' || !contentOf(hash, content)) {
      throw new GitHubError('GET', place, { status: 200, says: 'an answer that is not this file' });
    }
    brought.set(file, content);
  }
  return brought;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

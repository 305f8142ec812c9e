/**
 * Suggestions as one review of the pull request: changes that its author takes over with one click, only on lines that are in
 * the diff, each place once, and taken back where they no longer hold.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { own } from '../document/pointer.ts';
import type { Suggestion } from '../suggestion.ts';
import { codeSpan, visible } from '../text.ts';
import { authorOf } from './author.ts';
import { isBlob } from './blob.ts';
import { type GitHub, GitHubError } from './client.ts';

export interface SuggestionRequest {
  /** The number of the pull request, and its head. */
  readonly number: number;
  readonly head: string;
  /** What tells the suggestions of several steps apart. */
  readonly id: string;
  /** The folder that their files are relative to. */
  readonly cwd: string;
  readonly suggestions: readonly Suggestion[];
}

export interface SuggestionResult {
  readonly written: number;
  readonly updated: number;
  readonly withdrawn: number;
  /** On lines that the pull request does not show, or more than fit: the report has them. */
  readonly left: number;
}

/** A reviewer reads so many; GitHub takes about thirty in one review. */
const most = 10;
const longest = { lines: 100, characters: 20_000 };

/** What GitHub keeps of one that an earlier run wrote. */
interface Written {
  readonly id: number;
  readonly body: string;
  readonly file: string;
  readonly startLine: number;
  readonly endLine: number;
}

/** Writes what is new, mends what has changed, takes back what no longer holds. Throws a GitHubError. */
export async function writeSuggestions(request: SuggestionRequest, github: GitHub): Promise<SuggestionResult> {
  const { number, head, id } = request;
  const pulls = `/repos/${github.repository}/pulls`;
  const marker = `<!-- specgate-suggestion:${id} -->`;
  const wanted = request.suggestions
    .filter(isPlain)
    // The version first: it is what most often shuts the gate alone.
    .sort((a, b) => Number(b.kind === 'version') - Number(a.kind === 'version'))
    .slice(0, most)
    .map(suggestion => ({ suggestion, body: bodyOf(suggestion, marker) }));
  const before = await writtenBefore(`${pulls}/${number}/comments?per_page=100`, marker, github);
  const known = new Set<(typeof wanted)[number]>();
  let [updated, withdrawn] = [0, 0];
  for (const old of before) {
    const same = wanted.find(one => isSamePlace(one.suggestion, old) && !known.has(one));
    if (same) known.add(same);
    const body = same?.body ?? `${marker}\nThis suggestion no longer holds; there is nothing left to do here.\n`;
    if (isSame(old.body, body)) continue;
    await github.call('PATCH', `${pulls}/comments/${old.id}`, { body });
    if (same) updated += 1;
    else withdrawn += 1;
  }
  const missing = wanted.filter(one => !known.has(one));
  const shown = missing.length === 0 ? [] : await shownOf(missing, request, github);
  if (shown.length > 0) {
    const comments = shown.map(({ suggestion, body }) => ({ ...placeOf(suggestion), body }));
    const review = { commit_id: head, event: 'COMMENT', body: introduction(shown.length), comments };
    try {
      await github.call('POST', `${pulls}/${number}/reviews`, review);
    } catch (error) {
      // It may be there although the answer was lost; a second one would say everything twice.
      const isUnsure = error instanceof GitHubError && error.isUnsure;
      const now = isUnsure ? await writtenBefore(`${pulls}/${number}/comments?per_page=100`, marker, github) : [];
      if (now.length <= before.length) throw error;
    }
  }
  const left = request.suggestions.length - known.size - shown.length;
  return { written: shown.length, updated, withdrawn, left };
}

/** The suggestions of a report of `check`, all APIs together. */
export function suggestionsIn(report: unknown): Suggestion[] {
  const apis = own(report, 'apis');
  return (Array.isArray(apis) ? apis : []).flatMap(api => {
    const suggestions = own(api, 'suggestions');
    return Array.isArray(suggestions) ? (suggestions as Suggestion[]) : [];
  });
}

function introduction(count: number): string {
  const what = count === 1 ? 'one change' : `${count} changes`;
  return `specgate offers ${what} that it can write by itself. The comment of the gate, or the job summary, says what shuts it.`;
}

/** A text that shows what it is: whoever takes it over must see every character of it. */
function isPlain({ file, lines }: Suggestion): boolean {
  const isShort = lines.length <= longest.lines && lines.join('\n').length <= longest.characters;
  return isShort && lines.every(line => visible(line) === line) && !path.posix.normalize(file).startsWith('..');
}

/** The text of the document stands between fences that nothing in it can close (T-02). */
function bodyOf({ lines, message, mends }: Suggestion, marker: string): string {
  const runs = lines.flatMap(line => line.match(/`+/g) ?? []);
  const fence = '`'.repeat(Math.max(3, ...runs.map(run => run.length + 1)));
  const ids = mends.slice(0, 5).map(id => codeSpan(id, 100));
  const about = `${codeSpan(message, 500)}${ids.length > 0 ? ` (${ids.join(', ')})` : ''}`;
  return `${marker}\n${about}\n\n${fence}suggestion\n${lines.map(line => `${line}\n`).join('')}${fence}\n`;
}

/** As the API has it: of one line there is no start. */
function placeOf({ file, startLine, endLine }: Suggestion): Record<string, unknown> {
  const end = { path: path.posix.normalize(file), line: endLine, side: 'RIGHT' };
  return startLine === endLine ? end : { ...end, start_line: startLine, start_side: 'RIGHT' };
}

function isSamePlace(suggestion: Suggestion, old: Written): boolean {
  const { file, startLine, endLine } = suggestion;
  return path.posix.normalize(file) === old.file && startLine === old.startLine && endLine === old.endLine;
}

/** Ours, where they still stand on lines of the diff: GitHub folds the others away by itself. */
async function writtenBefore(list: string, marker: string, github: GitHub): Promise<Written[]> {
  const isOurs = authorOf(github);
  const found: Written[] = [];
  for await (const comment of github.list(list)) {
    const [body, file, id] = [own(comment, 'body'), own(comment, 'path'), own(comment, 'id')];
    const endLine = own(comment, 'line');
    if (typeof body !== 'string' || !body.startsWith(marker) || typeof file !== 'string') continue;
    if (typeof endLine !== 'number' || !Number.isSafeInteger(id) || !(await isOurs(comment))) continue;
    const startLine = own(comment, 'start_line');
    found.push({ id: Number(id), body, file, startLine: typeof startLine === 'number' ? startLine : endLine, endLine });
  }
  return found;
}

/**
 * Those whose lines the pull request shows, in one piece, in a file that is the same in the workspace as at the head: the
 * workspace holds the merge with the base, whose lines may have other numbers.
 */
async function shownOf<One extends { suggestion: Suggestion }>(
  wanted: readonly One[],
  { number, cwd }: SuggestionRequest,
  github: GitHub,
): Promise<One[]> {
  const files = new Map<string, { hunks: ReturnType<typeof hunksOf>; isSame: boolean }>();
  const names = new Set(wanted.map(({ suggestion }) => path.posix.normalize(suggestion.file)));
  for await (const entry of github.list(`/repos/${github.repository}/pulls/${number}/files?per_page=100`)) {
    const [file, patch, hash] = [own(entry, 'filename'), own(entry, 'patch'), own(entry, 'sha')];
    if (typeof file !== 'string' || !names.has(file) || typeof patch !== 'string' || typeof hash !== 'string') continue;
    const full = path.resolve(cwd, file);
    const isSame = existsSync(full) && isBlob(hash, readFileSync(full));
    files.set(file, { hunks: hunksOf(patch), isSame });
  }
  return wanted.filter(({ suggestion: { file, startLine, endLine } }) => {
    const known = files.get(path.posix.normalize(file));
    return known?.isSame && known.hunks.some(({ from, to }) => from <= startLine && endLine <= to);
  });
}

/** The lines of the new side that a patch shows, piece by piece. */
export function hunksOf(patch: string): { from: number; to: number }[] {
  return [...patch.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)].map(([, from, count]) => ({
    from: Number(from),
    to: Number(from) + Number(count ?? 1) - 1,
  }));
}

function isSame(one: string, other: string): boolean {
  return one.replaceAll('\r\n', '\n').trim() === other.trim();
}

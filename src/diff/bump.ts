/** Changes and the versions of both sides → the bump that is asked for, the one that was made, and whether it will do. */

import type { Document } from '../document/document.ts';
import { own } from '../document/pointer.ts';
import { type Bump, type ChangeReport, greatestBump, type Level, type VersionReport } from '../report/diff-report.ts';
import { truncate } from '../text.ts';
import type { Policy } from './policy.ts';
import { covers, formatVersion, moveBetween, nextVersion, readVersion, type Version } from './version.ts';
import { usualLevel, type VersionProblemId } from './version-problems.ts';

/** Characters of a version in messages. */
const maxShown = 60;

/** The bump that changes ask for; accepted ones ask for nothing. */
export function requiredBump(changes: readonly ChangeReport[]): Bump | 'none' {
  return greatestBump(changes.filter(change => !change.accepted).map(change => change.bump));
}

/** The text of `info.version` as it is written: a YAML number such as 1.10 keeps its zero. Undefined where there is none. */
export function versionText(document: Document): string | undefined {
  const value = own(own(document.data, 'info'), 'version');
  if (value === undefined || typeof value === 'object') return undefined;
  if (typeof value !== 'number') return String(value);
  const { start, end } = document.locate(['info', 'version'], 'value');
  const line = document.text.split(/\r\n|\n|\r/)[start.line - 1] ?? '';
  const written = line.slice(start.column - 1, end.column - 1);
  // Where an alias, quotes or several lines stand for the number, only the number itself tells what it is.
  return written !== '' && Number(written) === value ? written : String(value);
}

/** A problem with a version, before the config has its say about the level. */
type Problem = { id: VersionProblemId; message: string; level?: Level };

/** The version to begin with where none can be read. */
const firstVersion = '1.0.0';

/** Judges the move of the version. */
export function judgeVersion(base: Document, revision: Document, bump: Bump | 'none', policy: Policy): VersionReport {
  const [before, after] = [versionText(base), versionText(revision)];
  const [old, next] = [
    before === undefined ? undefined : readVersion(before),
    after === undefined ? undefined : readVersion(after),
  ];
  const required = old ? nextVersion(old, bump, policy) : next || bump === 'none' ? null : firstVersion;
  const actualBump = old && next ? moveBetween(old, next) : null;
  const problems = [
    ...baseProblems(before, old, next, bump),
    ...revisionProblems(after, next, bump, required),
    ...(old && next ? misfit(old, next, { before, after, bump, required }, policy) : []),
  ].map(({ id, level, message }) => ({ id, level: levelOf(id, level, policy), message }));
  const { start } = revision.locate(['info', 'version'], 'value');
  return {
    base: before ?? null,
    revision: after ?? null,
    actualBump,
    required,
    ok: problems.every(problem => problem.level !== 'error'),
    problems,
    place: { file: revision.file, line: start.line },
  };
}

/** The config's level, else the one of the case, else the usual one. */
function levelOf(id: VersionProblemId, level: Level | undefined, { changes }: Policy): Level {
  const ruling = changes.get(id);
  return ruling === 'error' || ruling === 'warning' || ruling === 'info' ? ruling : (level ?? usualLevel(id));
}

/** A base stays as it was released: where the revision mends its version, there is nothing left to do. */
function baseProblems(
  text: string | undefined,
  version: Version | undefined,
  next: Version | undefined,
  bump: Bump | 'none',
): Problem[] {
  if (version) return version.isExact ? [] : [notExact('base', text, version)];
  if (bump === 'none') return [];
  const what = text === undefined ? 'info.version of the base is missing' : `${named('base', text)} is no version`;
  const message = next
    ? `${what}, so nothing tells how far the version moved; from now on it can be told`
    : `${what}; write ${firstVersion} to begin with`;
  return [
    { id: text === undefined ? 'version-missing' : 'version-unreadable', message, ...(next && { level: 'warning' }) },
  ];
}

function revisionProblems(
  text: string | undefined,
  version: Version | undefined,
  bump: Bump | 'none',
  required: string | null,
): Problem[] {
  if (version) return version.isExact ? [] : [notExact('revision', text, version)];
  // Without a change there is nothing that a version would have to say.
  if (bump === 'none') return [];
  const next = `the next version is ${required}`;
  return text === undefined
    ? [{ id: 'version-missing', message: `info.version of the revision is missing; ${next}` }]
    : [{ id: 'version-unreadable', message: `${named('revision', text)} cannot be read as a version; ${next}` }];
}

function named(side: 'base' | 'revision', text: string | undefined): string {
  return `info.version of the ${side} (${shown(text)})`;
}

/** Blanks at an end are told from none. */
function shown(text: string | undefined): string {
  const short = truncate(text ?? '', maxShown);
  return short === '' || /^\s|\s$/.test(short) ? JSON.stringify(short) : short;
}

function notExact(side: 'base' | 'revision', text: string | undefined, version: Version): Problem {
  return {
    id: 'version-not-exact',
    message: `${named(side, text)} is no semantic version; it was read as ${formatVersion(version)}`,
  };
}

interface Texts {
  before: string | undefined;
  after: string | undefined;
  bump: Bump | 'none';
  required: string | null;
}

function misfit(old: Version, next: Version, { before, after, bump, required }: Texts, policy: Policy): Problem[] {
  const move = moveBetween(old, next);
  if (move === 'lowered') {
    const hint = bump === 'none' ? `keep ${shown(before)}` : `the next version is ${required}`;
    return [
      { id: 'version-lowered', message: `the version went back from ${shown(before)} to ${shown(after)}; ${hint}` },
    ];
  }
  if (covers(old, next, bump, policy)) return [];
  const asked = `the changes ask for a ${bump} version`;
  if (move === 'none')
    return [
      {
        id: 'version-not-bumped',
        message: `${asked}, and it is still ${shown(after)}; the next version is ${required}`,
      },
    ];
  return [
    {
      id: 'version-too-small',
      message: `${asked}; ${shown(before)} to ${shown(after)} is too little, the next version is ${required}`,
    },
  ];
}

/** Changes and the versions of both sides → the bump that is asked for, the one that was made, and whether it will do. */

import type { Document } from '../document/document.ts';
import { own } from '../document/pointer.ts';
import { type Bump, type ChangeReport, greatestBump, type VersionReport } from '../report/diff-report.ts';
import type { Policy } from './policy.ts';
import { covers, moveBetween, nextVersion, readVersion, type Version } from './version.ts';

/** The bump that changes ask for; accepted ones ask for nothing. */
export function requiredBump(changes: readonly ChangeReport[]): Bump | 'none' {
  return greatestBump(changes.filter(change => !change.accepted).map(change => change.bump));
}

/** The text of `info.version` as it is written: a YAML number such as 1.10 keeps its zero. Undefined where there is none. */
export function versionText(document: Document): string | undefined {
  const value = own(own(document.data, 'info'), 'version');
  if (typeof value === 'string') return value;
  if (value === undefined || value === null || typeof value === 'object') return undefined;
  const { start, end } = document.locate(['info', 'version'], 'value');
  const line = document.text.split(/\r\n|\n|\r/)[start.line - 1] ?? '';
  const written = start.line === end.line ? line.slice(start.column - 1, end.column - 1) : '';
  return written.trim() || String(value);
}

/** Judges the move of the version. */
export function judgeVersion(base: Document, revision: Document, bump: Bump | 'none', policy: Policy): VersionReport {
  const [before, after] = [versionText(base), versionText(revision)];
  const [old, next] = [
    before === undefined ? undefined : readVersion(before),
    after === undefined ? undefined : readVersion(after),
  ];
  const required = old ? nextVersion(old, bump, policy) : null;
  const actualBump = old && next ? moveBetween(old, next) : null;
  const problems = [
    ...unreadable('base', before, old, bump, required),
    ...unreadable('revision', after, next, bump, required),
    ...(old && next ? misfit(old, next, { before, after, bump, required }, policy) : []),
  ];
  const isShut = problems.some(problem => problem.id !== 'version-not-exact');
  return { base: before ?? null, revision: after ?? null, actualBump, required, ok: !isShut, problems };
}

type Problem = { id: string; message: string };

function unreadable(
  side: 'base' | 'revision',
  text: string | undefined,
  version: Version | undefined,
  bump: Bump | 'none',
  required: string | null,
): Problem[] {
  const next = required === null || side === 'base' ? 'write it as 1.0.0' : `the next version is ${required}`;
  const whose = `info.version of the ${side}`;
  if (version && !version.isExact)
    return [
      {
        id: 'version-not-exact',
        message: `${whose} (${text}) is no semantic version; it was read as ${nextVersion(version, 'none', { zeroMajor: 'minor', prerelease: 'free' })}`,
      },
    ];
  // Without a change there is nothing that a version would have to say.
  if (version || bump === 'none') return [];
  return [
    text === undefined
      ? { id: 'version-missing', message: `${whose} is missing; ${next}` }
      : { id: 'version-unreadable', message: `${whose} (${text}) cannot be read as a version; ${next}` },
  ];
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
    const hint = bump === 'none' ? `keep ${before}` : `the next version is ${required}`;
    return [{ id: 'version-lowered', message: `the version went back from ${before} to ${after}; ${hint}` }];
  }
  if (covers(old, next, bump, policy)) return [];
  if (move === 'none')
    return [
      {
        id: 'version-not-bumped',
        message: `the changes ask for a ${bump} version, and it is still ${after}; the next version is ${required}`,
      },
    ];
  return [
    {
      id: 'version-too-small',
      message: `the changes ask for a ${bump} version; ${before} to ${after} is too little, the next version is ${required}`,
    },
  ];
}

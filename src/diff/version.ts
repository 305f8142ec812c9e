/** Versions: read tolerantly, judged strictly (Semantic Versioning 2.0.0). */
import type { Bump } from '../report/diff-report.ts';
import type { Policy } from './policy.ts';

export interface Version {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
  readonly prerelease: readonly string[];
  /** True where the text is exactly a semantic version. */
  readonly isExact: boolean;
}

const identifier = '[0-9A-Za-z-]{1,100}';
const form = new RegExp(
  `^\\s*([vV]\\.?\\s?)?(\\d{1,15})(?:\\.(\\d{1,15}))?(?:\\.(\\d{1,15}))?(?:-(${identifier}(?:\\.${identifier}){0,20}))?(?:\\+${identifier}(?:\\.${identifier}){0,20})?\\s*$`,
);

/** Reads a version; `v1.2`, `1.0` and `2` count as 1.2.0, 1.0.0 and 2.0.0, but are not exact. Undefined for other text. */
export function readVersion(text: string): Version | undefined {
  const match = text.length > 256 ? null : form.exec(text);
  if (!match) return undefined;
  const [, , major = '', minor, patch, prerelease] = match;
  // A date such as 2024-01-31 is none.
  if (minor === undefined && prerelease !== undefined) return undefined;
  const numbers = [major, minor, patch];
  const isPadded = numbers.some(number => number !== undefined && /^0\d/.test(number));
  const identifiers = prerelease?.split('.') ?? [];
  const isExact =
    text === text.trim() &&
    /^\d/.test(text) &&
    patch !== undefined &&
    !isPadded &&
    !identifiers.some(one => /^0\d+$/.test(one));
  return {
    major: Number(major),
    minor: Number(minor ?? 0),
    patch: Number(patch ?? 0),
    prerelease: identifiers,
    isExact,
  };
}

export function formatVersion({ major, minor, patch, prerelease }: Omit<Version, 'isExact'>): string {
  return `${major}.${minor}.${patch}${prerelease.length > 0 ? `-${prerelease.join('.')}` : ''}`;
}

/** Below zero where `a` comes before `b` (SemVer 2.0.0, 11). */
export function compareVersions(a: Version, b: Version): number {
  const numbers = a.major - b.major || a.minor - b.minor || a.patch - b.patch;
  if (numbers !== 0) return numbers;
  if (a.prerelease.length === 0 || b.prerelease.length === 0) return b.prerelease.length - a.prerelease.length;
  for (let index = 0; index < Math.max(a.prerelease.length, b.prerelease.length); index++) {
    const [one, other] = [a.prerelease[index], b.prerelease[index]];
    if (one === undefined || other === undefined) return one === undefined ? -1 : 1;
    const order = compareIdentifiers(one, other);
    if (order !== 0) return order;
  }
  return 0;
}

function compareIdentifiers(a: string, b: string): number {
  const [isNumber, isOther] = [/^\d+$/.test(a), /^\d+$/.test(b)];
  if (isNumber && isOther) return Number(a) - Number(b);
  if (isNumber !== isOther) return isNumber ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** How far the version moved: the first number that rose; `prerelease` where only that part did, `lowered` for a step back. */
export type Move = Bump | 'prerelease' | 'none' | 'lowered';

export function moveBetween(base: Version, revision: Version): Move {
  const order = compareVersions(base, revision);
  if (order > 0) return 'lowered';
  if (order === 0) return 'none';
  if (revision.major > base.major) return 'major';
  if (revision.minor > base.minor) return 'minor';
  return revision.patch > base.patch ? 'patch' : 'prerelease';
}

const sizes: readonly Move[] = ['lowered', 'none', 'prerelease', 'patch', 'minor', 'major'];

/** True where the move from `base` to `revision` carries changes that ask for `bump`. */
export function covers(
  base: Version,
  revision: Version,
  bump: Bump | 'none',
  policy: Pick<Policy, 'zeroMajor' | 'prerelease'>,
): boolean {
  const move = moveBetween(base, revision);
  if (move === 'lowered') return false;
  if (bump === 'none') return true;
  // A pre-release promised nothing; and a first release after 0.x promises nothing to those who came before.
  if (base.prerelease.length > 0 && policy.prerelease === 'free') return move !== 'none';
  return sizes.indexOf(move) >= sizes.indexOf(asked(base, bump, policy));
}

function asked(base: Version, bump: Bump, { zeroMajor }: Pick<Policy, 'zeroMajor'>): Bump {
  if (base.major > 0 || zeroMajor === 'major') return bump;
  return bump === 'major' ? 'minor' : 'patch';
}

/** The next version after `base` that carries changes that ask for `bump`; a pre-release goes to its next one. */
export function nextVersion(
  base: Version,
  bump: Bump | 'none',
  policy: Pick<Policy, 'zeroMajor' | 'prerelease'>,
): string {
  if (bump === 'none') return formatVersion(base);
  if (base.prerelease.length > 0 && policy.prerelease === 'free')
    return formatVersion({ ...base, prerelease: nextPrerelease(base.prerelease) });
  const { major, minor, patch } = base;
  switch (asked(base, bump, policy)) {
    case 'major':
      return formatVersion({ major: major + 1, minor: 0, patch: 0, prerelease: [] });
    case 'minor':
      return formatVersion({ major, minor: minor + 1, patch: 0, prerelease: [] });
    default:
      return formatVersion({ major, minor, patch: patch + 1, prerelease: [] });
  }
}

function nextPrerelease(identifiers: readonly string[]): string[] {
  const last = identifiers.at(-1) ?? '';
  return /^\d+$/.test(last) ? [...identifiers.slice(0, -1), String(Number(last) + 1)] : [...identifiers, '1'];
}

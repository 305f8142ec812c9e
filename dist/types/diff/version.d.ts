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
/** Reads a version; `v1.2`, `1.0` and `2` count as 1.2.0, 1.0.0 and 2.0.0, but are not exact. Undefined for other text. */
export declare function readVersion(text: string): Version | undefined;
export declare function formatVersion({ major, minor, patch, prerelease }: Omit<Version, 'isExact'>): string;
/** Below zero where `a` comes before `b` (SemVer 2.0.0, 11). */
export declare function compareVersions(a: Version, b: Version): number;
/** How far the version moved: the first number that rose; `prerelease` where only that part did, `lowered` for a step back. */
export type Move = Bump | 'prerelease' | 'none' | 'lowered';
export declare function moveBetween(base: Version, revision: Version): Move;
/** True where the move from `base` to `revision` carries changes that ask for `bump`. */
export declare function covers(base: Version, revision: Version, bump: Bump | 'none', policy: Pick<Policy, 'zeroMajor' | 'prerelease'>): boolean;
/** The next version after `base` that carries changes that ask for `bump`; a pre-release goes to its next one. */
export declare function nextVersion(base: Version, bump: Bump | 'none', policy: Pick<Policy, 'zeroMajor' | 'prerelease'>): string;

/** What the config says about changes: the key `diff` of specgate.yaml, defaults filled in. */
import type { ConfigData } from '../config-shape.ts';
import type { Level } from '../report/diff-report.ts';

/** From the least to the most reliable promise (`x-stability-level`). */
export const stabilityLevels = ['draft', 'alpha', 'beta', 'stable'] as const;
export type Stability = (typeof stabilityLevels)[number];

/** What a kind of change can be made: another verdict, or the same with another level. */
export type Ruling = 'breaking' | 'compatible' | Level;

export interface Policy {
  /** What a schema change counts as that is neither proven nor refuted. */
  readonly unproven: 'breaking' | 'compatible';
  /** True: no bump covers a breaking change. */
  readonly forbidBreaking: boolean;
  readonly changes: ReadonlyMap<string, Ruling>;
  /** Removal asks for an earlier deprecation, deprecation for a sunset date. */
  readonly deprecateFirst: boolean;
  /** Days between a deprecation and the sunset that it names. */
  readonly noticeDays: number;
  /** What breaks in operations of this stability counts as. */
  readonly stability: ReadonlyMap<string, 'breaking' | 'compatible'>;
  readonly keepPreviousMajor: boolean;
  /** Below 1.0.0 this move may carry a break. */
  readonly zeroMajor: 'minor' | 'major';
  /** `free`: after a pre-release any later version will do, since it promised nothing (SemVer 2.0.0, 9). */
  readonly prerelease: 'free' | 'strict';
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** Reads the policy; without a config its defaults. `today` is `YYYY-MM-DD`. */
export function readPolicy(diff: ConfigData['diff'], today: string): Policy {
  const deprecation = diff?.deprecation;
  return {
    unproven: diff?.unproven ?? 'breaking',
    forbidBreaking: diff?.['forbid-breaking'] ?? false,
    changes: diff?.changes ?? new Map(),
    deprecateFirst: deprecation?.required ?? false,
    noticeDays: Number.parseInt(deprecation?.notice ?? '0', 10),
    stability: diff?.stability ?? new Map(),
    keepPreviousMajor: diff?.['keep-previous-major'] ?? false,
    zeroMajor: diff?.['zero-major'] ?? 'minor',
    prerelease: diff?.prerelease ?? 'free',
    today,
  };
}

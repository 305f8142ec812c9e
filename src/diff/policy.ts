/** What the config says about changes: the key `diff` of specgate.yaml, defaults filled in. */

import type { Config } from '../config/read.ts';
import { UserError } from '../errors.ts';
import { type Level, levels } from '../report/diff-report.ts';
import { didYouMean } from '../suggest.ts';
import { changeIds, isVersionProblem } from './kinds.ts';

/** What a kind of change can be made: another verdict, or the same with another level. */
export type Ruling = 'breaking' | 'compatible' | Level;

export interface Policy {
  /** What a schema change counts as that is neither proven nor refuted. */
  readonly unproven: 'breaking' | 'compatible';
  /** True: no bump covers a breaking change. */
  readonly forbidBreaking: boolean;
  /** By the id of a kind of change, or of a problem with a version, which has a level alone. */
  readonly changes: ReadonlyMap<string, Ruling>;
  /** Removal asks for an earlier deprecation, deprecation for a sunset date. */
  readonly deprecateFirst: boolean;
  /** Days between a deprecation and the sunset that it names. */
  readonly noticeDays: number;
  /** What breaks in operations of this stability counts as; no bump covers what is forbidden. */
  readonly stability: ReadonlyMap<string, 'breaking' | 'compatible' | 'forbidden'>;
  readonly keepPreviousMajor: boolean;
  /** Below 1.0.0 this move may carry a break. */
  readonly zeroMajor: 'minor' | 'major';
  /** `free`: after a pre-release any later version will do, since it promised nothing (SemVer 2.0.0, 9). */
  readonly prerelease: 'free' | 'strict';
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * Reads the policy; without a config its defaults. `today` is `YYYY-MM-DD`. Throws a UserError with the place of an id
 * that is none.
 */
export function readPolicy(config: Config | undefined, today: string): Policy {
  const diff = config?.data.diff;
  const deprecation = diff?.deprecation;
  if (config) for (const [id, ruling] of diff?.changes ?? []) checkRuling(id, ruling, config);
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

function checkRuling(id: string, ruling: Ruling, config: Config): void {
  const refuse = (message: string): never => {
    throw new UserError(message, { file: config.file, ...config.place(['diff', 'changes', id]) });
  };
  const ids = changeIds();
  if (!ids.includes(id))
    refuse(`There is no kind of change "${id}"${didYouMean(id, ids)}; docs/changes.md lists them.`);
  if (isVersionProblem(id) && !levels.some(level => level === ruling))
    refuse(`"${id}" is a problem with a version, which has a level (${levels.join(', ')}), not a verdict.`);
}

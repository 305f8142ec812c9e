/** What a comparison is asked for, and what it gives back. */

import type { Limits } from '../document/limits.ts';
import type { Severity } from '../finding.ts';
import type { DiffReport } from '../report/diff-report.ts';
import type { Suggestion } from '../suggestion.ts';
import type { Policy } from './policy.ts';

export interface Shard {
  index: number;
  count: number;
}

export interface DiffRequest {
  /** As the command line names them: files, folders, `REF:path`, `-`, https URLs. */
  base: string;
  /** Undefined: the document of the base is gone. */
  revision: string | undefined;
  failOn: Severity | 'never';
  policy: Policy;
  /** The git revision whose acceptances decide; undefined: the working tree's. */
  configRevision: string | undefined;
  /** Who let acceptances count that the working tree has and the revision has not; without it they are only shown. */
  approvedBy?: string;
  allowRemote: boolean;
  /** In lower case. */
  allowHosts: readonly string[];
  limits: Limits;
  shard: Shard | undefined;
  secondOpinion: boolean;
  /** The text behind `published:API@GATEWAY`; absent where there is no gateway to ask. */
  published?(operand: string): Promise<string>;
}

export interface DiffRun {
  report: DiffReport;
  notes: readonly string[];
  /** The next version of each document whose own will not do. */
  suggestions: readonly Suggestion[];
  filesRead: readonly string[];
  /** The source line, counted from 1; undefined where there is none. */
  excerpt(file: string, line: number): string | undefined;
}

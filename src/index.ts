/** The library: what the command line does, as functions that return data and print nothing. */
import process from 'node:process';
import { enginesFor } from './commands/ready-engines.ts';
import { configName, findConfig } from './config-source.ts';
import { defaultLimits, type Limits } from './document/limits.ts';
import { UserError } from './errors.ts';
import type { Severity } from './finding.ts';
import { processIo } from './io.ts';
import type { RuleLevel } from './lint/request.ts';
import { lintFiles } from './lint/run.ts';
import { readyFiles } from './ready/run.ts';
import type { ReadyProfile, ReadyReport } from './report/ready-report.ts';
import type { LintReport } from './report/report.ts';

export { UserError } from './errors.ts';
export type { Finding, InputError, Position, Range, Severity, Suppression } from './finding.ts';
export type {
  ReadyApi,
  ReadyEvidence,
  ReadyItem,
  ReadyProfile,
  ReadyReport,
  ReadyStatus,
} from './report/ready-report.ts';
export type { LintReport, LintSummary, RuleText } from './report/report.ts';
export { version } from './version.ts';
export type { Limits, RuleLevel };

export interface LintOptions {
  /** Files, folders, globs, `REF:path`; relative to `cwd`. */
  files: readonly string[];
  /** Default: the process's. */
  cwd?: string;
  /** `bc-gov` (default), `bc-gov-2022`, `minimal`, or a file in Spectral's format. */
  ruleset?: string;
  /** Levels that replace those of the ruleset, by rule. */
  rules?: Readonly<Record<string, RuleLevel>>;
  /** The failing severity, for `open` in the report; default `error`. */
  failOn?: Severity | 'never';
  /** A git revision or a file: what it already has is `new: false` and does not count. */
  base?: string;
  /** Mend in the files what can be mended safely. */
  fix?: boolean;
  limits?: Partial<Limits>;
}

/**
 * Lints OpenAPI documents against a ruleset, as `specgate lint` does, and gives the report of the contract
 * (`specgate/lint/1`). Reads local files alone, runs no code of rulesets. Throws a UserError where nothing can be linted
 * or the ruleset is wrong; files that cannot be read stand in `errors` of the report.
 */
export async function lint(options: LintOptions): Promise<LintReport> {
  const io = processIo(process);
  const rules = Object.entries(options.rules ?? {});
  const place = { file: 'rules', line: 1, column: 1 };
  const { report } = await lintFiles(
    {
      operands: options.files,
      files: [],
      ruleset: options.ruleset ?? 'bc-gov',
      rules: new Map(rules.map(([id, level]) => [id, { level, place }])),
      failOn: options.failOn ?? 'error',
      base: options.base,
      configRevision: undefined,
      allowRemote: false,
      allowHosts: [],
      allowCode: false,
      allowEmpty: false,
      limits: { ...defaultLimits, ...options.limits },
      fix: options.fix ?? false,
      shard: undefined,
    },
    { ...io, cwd: options.cwd ?? io.cwd },
  );
  return report;
}

export interface ReadyOptions {
  /** Default: the process's. */
  cwd?: string;
  /** Default: `specgate.yaml` in `cwd`. */
  config?: string;
  /** One API of the config; default: all. */
  api?: string;
  /** Default: what the config says, else `aps`. */
  profile?: ReadyProfile;
  /** A git revision to compare with. */
  base?: string;
  /** The URL of the deployed API, which is then looked at from outside. */
  probe?: string;
  limits?: Partial<Limits>;
}

/**
 * Goes through the production readiness checklist, as `specgate ready` does, and gives the report (`specgate/ready/1`).
 * Reads local files alone, unless `probe` says otherwise. Throws a UserError where there is no config or nothing to judge;
 * inputs that cannot be read stand in `errors` of the report.
 */
export async function ready(options: ReadyOptions = {}): Promise<ReadyReport> {
  const host = processIo(process);
  const io = { ...host, cwd: options.cwd ?? host.cwd };
  const limits = { ...defaultLimits, ...options.limits };
  const asked = { named: options.config, whose: 'head' as const, base: options.base, maxBytes: limits.maxFileBytes };
  const { config } = findConfig(asked, io);
  if (!config) throw new UserError('There is no config; specgate init writes one.', { file: configName });
  const { report } = await readyFiles(
    {
      config,
      configRevision: undefined,
      profile: options.profile ?? config.data.ready?.profile ?? 'aps',
      apis: options.api === undefined ? undefined : [options.api],
      base: options.base,
      probe: options.probe,
      limits,
      ...enginesFor({ config, revision: undefined, limits }, io),
    },
    io,
  );
  return report;
}

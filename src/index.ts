/** The library: what the command line does, as functions that return data and print nothing. */
import process from 'node:process';
import { parseArguments } from './command-line/arguments.ts';
import { type Prepared, prepare } from './command-line/invocation.ts';
import type { CommandName } from './commands/index.ts';
import { enginesFor } from './commands/ready-engines.ts';
import { configName, findConfig } from './config/source.ts';
import { defaultLimits, type Limits } from './document/limits.ts';
import { UserError } from './errors.ts';
import type { Severity } from './finding.ts';
import type { GatewayPlan } from './gateway/plan.ts';
import type { RunReport } from './gateway/run.ts';
import { type Io, processIo } from './io.ts';
import type { RuleLevel } from './lint/request.ts';
import { lintFiles } from './lint/run.ts';
import { readyFiles } from './ready/run.ts';
import type { CheckReport } from './report/check-report.ts';
import type { DiffReport } from './report/diff-report.ts';
import type { ReadyProfile, ReadyReport } from './report/ready-report.ts';
import type { LintReport } from './report/report.ts';

export { UserError } from './errors.ts';
export type { Finding, InputError, Position, Range, Severity, Suppression } from './finding.ts';
export type { StepResult } from './gateway/apply.ts';
export type { GatewayPlan } from './gateway/plan.ts';
export type { RunReport } from './gateway/run.ts';
export type { CheckApi, CheckReport } from './report/check-report.ts';
export type { ChangeReport, DiffReport, DocumentDiff, VersionReport, Witness } from './report/diff-report.ts';
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

/** What `lint()` is asked. */
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

/** What `ready()` is asked. */
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

/** What `diff()` is asked. */
export interface DiffOptions {
  /** Documents as on the command line: files, folders, `REF:path`. */
  base: string;
  revision: string;
  /** Default: the process's. */
  cwd?: string;
  /** Default: `specgate.yaml` in `cwd`, where there is one. */
  config?: string;
  /** The failing severity, for `open` in the report; default: what the config says, else `error`. */
  failOn?: Severity | 'never';
}

/**
 * Compares two documents or folders, as `specgate diff` does, and gives the report with every change, its proof and the
 * version that they ask for. Reads local files alone. Throws a UserError where one side cannot be read.
 */
export async function diff({ base, revision, ...options }: DiffOptions): Promise<DiffReport> {
  const { diffFiles } = await import('./diff/run.ts');
  const { readPolicy } = await import('./diff/policy.ts');
  const io = quietIo(options.cwd);
  const { invocation } = await prepared('diff', flagsOf(options), [base, revision], io);
  const { values, config } = invocation;
  const { report } = await diffFiles(
    {
      ...{ base, revision, failOn: values['fail-on'], allowRemote: false, allowHosts: [], shard: undefined },
      policy: readPolicy(config, new Date(io.now()).toISOString().slice(0, 10)),
      ...{ configRevision: undefined, limits: defaultLimits, secondOpinion: false },
    },
    io,
  );
  return report;
}

/** What `check()` is asked. */
export interface CheckOptions {
  /** One document; default: every API of the config that the change touches. */
  file?: string;
  /** Default: the process's. */
  cwd?: string;
  config?: string;
  /** One API of the config. */
  api?: string;
  /** The git revision to compare with; without it nothing is compared. */
  base?: string;
  /** Whose config, ruleset, suppressions and acceptances decide; default `head`. */
  configFrom?: 'base' | 'head';
  failOn?: Severity | 'never';
}

/**
 * Holds a change against the whole gate, as `specgate check` does, and gives the report. Reads local files and git alone.
 * Throws a UserError where nothing can be checked; inputs that cannot be read stand in `errors` of the report.
 */
export async function check({ file, ...options }: CheckOptions = {}): Promise<CheckReport> {
  const { checkApis } = await import('./commands/check/run.ts');
  const io = quietIo(options.cwd);
  const { invocation } = await prepared('check', flagsOf(options), file === undefined ? [] : [file], io);
  return (await checkApis(invocation, io, { report: () => undefined, clear: () => undefined })).report;
}

/** What `plan()` is asked. */
export interface PlanOptions {
  /** Default: the process's. */
  cwd?: string;
  config?: string;
  /** A gateway of the config; where there is one alone it need not be named. */
  gateway?: string;
  /** `PRODUCT` or `PRODUCT:VERSION`; default: every product of the config. */
  products?: readonly string[];
}

/**
 * What `specgate publish` would change at a gateway, which is only read; its URL and credentials come from the environment
 * (SPECGATE_GATEWAY_…). Throws a UserError where the gateway refuses or does not answer, or there is no plan.
 */
export async function plan({ products = [], ...options }: PlanOptions = {}): Promise<GatewayPlan> {
  const { carryOut } = await import('./commands/gateway/lifecycle.ts');
  const io = { ...quietIo(options.cwd), env: process.env };
  const { invocation } = await prepared('plan', flagsOf(options), products, io);
  const values = { ...invocation.values, quiet: true, 'dry-run': true, plan: undefined };
  const report = await carryOut('publish', { ...invocation, values }, io);
  if (report.plan) return report.plan;
  throw new UserError(report.says.join(' ') || 'There is no plan.');
}

/** What `publish()` is asked. */
export interface PublishOptions extends PlanOptions {
  /** The digest of the plan that was approved (`plan()` gives it): exactly this plan is carried out, or nothing. */
  planDigest?: string;
  /** How many seconds to wait where the gateway asks a person for approval; default 0, which ends with `pending`. */
  waitApproval?: number;
}

/**
 * Publishes products at a gateway, as `specgate publish` does, and gives what was done, step by step; `exitCode` is the
 * verdict: 0 published (or `pending`), 1 shut (other content of a version, not ready, breaks consumers), 2 refused before
 * anything was written, 3 the gateway refused or failed on the way. URL and credentials come from the environment
 * (SPECGATE_GATEWAY_…); each run keeps its journal in `.specgate/runs`. Throws a UserError where the gateway cannot be read, the
 * inputs are wrong, or the event is one that a pull request can cause (GITHUB_EVENT_NAME).
 */
export async function publish({ products = [], waitApproval, ...options }: PublishOptions = {}): Promise<RunReport> {
  const { carryOut } = await import('./commands/gateway/lifecycle.ts');
  const io = { ...quietIo(options.cwd), env: process.env };
  const waits = waitApproval === undefined ? {} : { waitApproval };
  const { invocation } = await prepared('publish', flagsOf({ ...options, ...waits }), products, io);
  return carryOut('publish', { ...invocation, values: { ...invocation.values, quiet: true } }, io);
}

/** Neither words nor anything of the environment: what counts is what the caller names. */
function quietIo(cwd: string | undefined): Io {
  const host = processIo(process);
  const silent = { write: () => undefined, isTTY: false, columns: undefined };
  return { ...host, cwd: cwd ?? host.cwd, env: {}, stdout: silent, stderr: silent, ask: async () => undefined };
}

function flagsOf(options: Readonly<Record<string, unknown>>): string[] {
  const names = {
    config: 'config',
    api: 'api',
    base: 'base',
    configFrom: 'config-from',
    failOn: 'fail-on',
    gateway: 'gateway',
    planDigest: 'plan-digest',
    waitApproval: 'wait-approval',
  };
  return Object.entries(names).flatMap(([key, flag]) =>
    options[key] === undefined ? [] : [`--${flag}=${options[key]}`],
  );
}

async function prepared<Name extends CommandName>(
  name: Name,
  flags: readonly string[],
  operands: readonly string[],
  io: Io,
): Promise<Prepared<Name>> {
  return prepare(name, parseArguments([name, ...flags, '--', ...operands]), io);
}

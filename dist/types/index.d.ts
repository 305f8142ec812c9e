import { type Limits } from './document/limits.ts';
import type { Severity } from './finding.ts';
import type { GatewayPlan } from './gateway/plan.ts';
import type { RunReport } from './gateway/run.ts';
import type { RuleLevel } from './lint/request.ts';
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
export type { ReadyApi, ReadyEvidence, ReadyItem, ReadyProfile, ReadyReport, ReadyStatus, } from './report/ready-report.ts';
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
export declare function lint(options: LintOptions): Promise<LintReport>;
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
export declare function ready(options?: ReadyOptions): Promise<ReadyReport>;
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
export declare function diff({ base, revision, ...options }: DiffOptions): Promise<DiffReport>;
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
export declare function check({ file, ...options }?: CheckOptions): Promise<CheckReport>;
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
export declare function plan({ products, ...options }?: PlanOptions): Promise<GatewayPlan>;
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
export declare function publish({ products, waitApproval, ...options }?: PublishOptions): Promise<RunReport>;

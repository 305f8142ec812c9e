/** What a lint run is asked for and what it gives: the seam between the command line (or the Action) and the engine. */
import type { Limits } from '../document/limits.ts';
import type { Severity } from '../finding.ts';
import type { Io } from '../io.ts';
import type { LintReport } from '../report/report.ts';
import type { Suggestion } from '../suggestion.ts';
/** Spectral's words, as rulesets and `rules:` in the config use them. */
export declare const ruleLevels: readonly ['error', 'warn', 'info', 'hint', 'off'];
/** A rule's level, in Spectral's words. */
export type RuleLevel = (typeof ruleLevels)[number];
export interface LintRequest {
    /** What the command line names: files, globs, folders, `-` (standard input), `REF:path`, `published:API@GATEWAY`, https URLs; relative to `io.cwd`. */
    operands: readonly string[];
    /** The `file` of each API of the config, relative to `io.cwd`: names to take literally, of files inside the workspace. */
    files: readonly string[];
    /** `bc-gov`, `bc-gov-2022`, `minimal`, or a file relative to `io.cwd` (an https URL with a pin where `allowHosts` has its host). */
    ruleset: string;
    /** Levels that replace those of the ruleset. An id that the ruleset does not have is a UserError at `rules.<id>` of the config. */
    rules: ReadonlyMap<string, RuleOverride>;
    /** The failing severity, for `report.failOn` and `report.open`. */
    failOn: Severity | 'never';
    /** A git revision, or a file, to compare with: what it already has is `new: false`. */
    base: string | undefined;
    /**
     * The git revision whose ruleset, baseline and suppressions decide; undefined: the working tree's. What the revision
     * does not have yet is taken from the working tree, and a note says so.
     */
    configRevision: string | undefined;
    /** Who let suppressions count that the working tree has and the revision has not; without it they are only shown. */
    approvedBy?: string;
    /** The text behind `published:API@GATEWAY`, which gateways know and linting does not. Throws a UserError. */
    published?(operand: string): Promise<string>;
    allowRemote: boolean;
    /** Host names, exact, in lower case. */
    allowHosts: readonly string[];
    allowCode: boolean;
    allowEmpty: boolean;
    limits: Limits;
    fix: boolean;
    /** Gives safe fixes as suggestions instead, and writes none. */
    suggest?: boolean;
    /** The `index`-th (from 1) part of `count`. */
    shard: {
        index: number;
        count: number;
    } | undefined;
    /** Called before each document; `done` counts from 0. */
    onProgress?(done: number, total: number, file: string): void;
}
export interface RuleOverride {
    level: RuleLevel;
    /** Where it is written, for error messages. */
    place: {
        file: string;
        line: number;
        column: number;
    };
}
export interface LintRun {
    report: LintReport;
    /** The source line, counted from 1, without its end; undefined where there is none. For reporters. */
    excerpt(file: string, line: number): string | undefined;
    /** Sentences for standard error that are no findings: what was taken from where, what was fixed. */
    notes: readonly string[];
    /** The fixes of what counts, where they were asked for. */
    suggestions: readonly Suggestion[];
    /** Absolute paths of every local file that was read (documents, what they refer to, rulesets), for `--watch`. */
    filesRead: readonly string[];
}
/** The engine. Throws a UserError where nothing can be linted at all; one bad file stands in `report.errors` instead. */
export type LintFiles = (request: LintRequest, io: Io) => Promise<LintRun>;

/** What the whole gate found: the reports of the four engines for each API that a change is about. */
import type { InputError, Severity } from '../finding.ts';
import type { GatewayPlan } from '../gateway/plan.ts';
import type { Suggestion } from '../suggestion.ts';
import type { DiffReport } from './diff-report.ts';
import type { ReadyReport } from './ready-report.ts';
import type { LintReport } from './report.ts';
/** What the gate says of one API. */
export interface CheckApi {
    readonly name: string;
    readonly file: string;
    /** `alone`: there was no base to compare with. */
    readonly status: 'alone' | 'new' | 'changed' | 'deleted';
    readonly open: boolean;
    /** Null for a document that is gone. */
    readonly lint: LintReport | null;
    /** Null for a new API, and where there is no base. */
    readonly diff: DiffReport | null;
    /** Of this API alone; null for a document that is gone. */
    readonly ready: ReadyReport | null;
    /** Null where no gateway is configured, or none can be read. */
    readonly plan: GatewayPlan | null;
    /** Null where no gateway can be read, or it has published nothing of this name. No part of the verdict. */
    readonly published: Published | null;
    /** What can be written with one click; lines of another suggestion of the report are never among them. */
    readonly suggestions: readonly Suggestion[];
}
/** The document compared with what a gateway has published of it. */
export interface Published {
    readonly gateway: string;
    readonly diff: DiffReport;
}
/** What the gate says of a change (`specgate/check/1`). */
export interface CheckReport {
    readonly schema: 'specgate/check/1';
    readonly open: boolean;
    readonly apis: readonly CheckApi[];
    /** Those that the change does not touch: neither judged nor compared. */
    readonly untouched: readonly string[];
    /** What it was compared with, as messages name it; null where there was nothing. */
    readonly base: string | null;
    /** Files of the gate itself that the change touches; those of the base decide where `decides` is `base`. */
    readonly gateFiles: readonly string[];
    readonly decides: 'base' | 'head';
    /** Who let exceptions count that the change itself brings, by which label; null where nobody did. */
    readonly approval: {
        readonly by: string;
        readonly label: string;
    } | null;
    /** Which part of how many this is; null where it is all. */
    readonly shard: {
        readonly index: number;
        readonly count: number;
    } | null;
    readonly failOn: Severity | 'never';
    /** Inputs that could not be read; each stands here once. */
    readonly errors: readonly InputError[];
    /** What is worth knowing and changes no verdict, one sentence each. */
    readonly notes: readonly string[];
    readonly tool: {
        version: string;
        home?: string;
    };
}
/** The next version that a document must have; undefined where its own will do. */
export declare function neededVersion({ diff }: CheckApi): string | undefined;

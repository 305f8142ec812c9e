/** From a difference between schemas to its verdict. */
import type { Bump, Level, Proof } from '../report/diff-report.ts';
import type { SchemaChange, SchemaFinding } from './change.ts';
import type { Difference, Effect } from './schema/index.ts';
export interface Verdict {
    readonly level: Level;
    readonly breaking: boolean;
    readonly bump: Bump;
    readonly proof: Proof;
    readonly witness?: unknown;
    /** Why nothing could be shown. */
    readonly reason?: string;
    /** A policy of the config forbids it. */
    readonly policy?: boolean;
}
/** `effect`: what a request loses that the old schema took, or a response gains that the old one ruled out. */
export declare function judgeDifference(kind: SchemaChange, difference: Difference, effect: Effect, finding: SchemaFinding): Verdict;

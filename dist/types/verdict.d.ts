/** From what a run found to its exit code (contract: exit codes). */
import { exitCodes } from './errors.ts';
import { type Finding, type InputError, type Severity } from './finding.ts';
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
export interface Outcome {
    findings: readonly Finding[];
    /** Inputs that could not be read. */
    errors: readonly InputError[];
    failOn: Severity | 'never';
}
/** 1 where a finding that counts is at or above the failing severity, 2 where an input could not be read; the highest holds. */
export declare function verdictOf({ findings, errors, failOn }: Outcome): ExitCode;
/** The exit code of several verdicts together. */
export declare function highest(codes: readonly ExitCode[]): ExitCode;

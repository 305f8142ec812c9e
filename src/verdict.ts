/** From what a run found to its exit code (contract: exit codes). */
import { exitCodes } from './errors.ts';
import { counts, type Finding, fails, type InputError, type Severity } from './finding.ts';

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export interface Outcome {
  findings: readonly Finding[];
  /** Inputs that could not be read. */
  errors: readonly InputError[];
  failOn: Severity | 'never';
}

/** 1 where a finding that counts is at or above the failing severity, 2 where an input could not be read; the highest holds. */
export function verdictOf({ findings, errors, failOn }: Outcome): ExitCode {
  const isShut = findings.some(finding => counts(finding) && fails(finding.severity, failOn));
  return highest([isShut ? exitCodes.shut : exitCodes.open, errors.length > 0 ? exitCodes.input : exitCodes.open]);
}

/** The exit code of several verdicts together. */
export function highest(codes: readonly ExitCode[]): ExitCode {
  return Math.max(exitCodes.open, ...codes) as ExitCode;
}

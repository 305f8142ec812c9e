/** What a document may cost at most (contract: limits by default; T-05, T-06, T-07). */
import { type ErrorPlace, UserError } from '../errors.ts';

/** A limit is passed: exit 2, whatever else was found (contract). */
export class LimitError extends UserError {
  /** True for a limit of the whole run, after which nothing more is read. */
  readonly isOfRun: boolean;

  constructor(message: string, place: ErrorPlace, isOfRun = false) {
    super(message, place);
    this.isOfRun = isOfRun;
  }
}

/** What one run may read, and how long it may take. */
export interface Limits {
  /** Bytes of one file. */
  maxFileBytes: number;
  /** Bytes of all files of a run. */
  maxTotalBytes: number;
  maxFiles: number;
  /** Seconds for one document. */
  timeoutSeconds: number;
}

const MiB = 1024 * 1024;

export const defaultLimits: Limits = {
  maxFileBytes: 20 * MiB,
  maxTotalBytes: 100 * MiB,
  maxFiles: 1000,
  timeoutSeconds: 60,
};

/** Levels of collections in one document. */
export const maxDepth = 200;
export const tooDeep = `This document is nested more than ${maxDepth} levels deep; specgate reads no deeper.`;

/** YAML aliases: a document is refused when it grows by more values (or characters) than this, and beyond the factor of its own. */
export const maxExpandedNodes = 100_000;
export const maxExpandedCharacters = 5_000_000;
export const maxExpansionFactor = 10;

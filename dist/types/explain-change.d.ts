/** The page of a kind of change, for a terminal. */
import type { Change } from './diff/change.ts';
import type { VersionProblem } from './diff/version-problems.ts';
import type { Look } from './output.ts';
/** Lays a kind of change, or a problem with a version, out for the terminal. */
export declare function explainChange(change: Change | VersionProblem, { color, columns }: Look): string;

/** Where documents break the OpenAPI specification: the linter's `minimal` ruleset, for readiness, which may not ask it itself. */
import type { Limits } from '../document/limits.ts';
import type { InputError } from '../finding.ts';
import type { Io } from '../io.ts';
/** Findings of severity error by file; a file that cannot be read has no entry. `files` are relative to `io.cwd`. */
export declare function violationsOf(files: readonly string[], limits: Limits, io: Io): Promise<ReadonlyMap<string, readonly InputError[]>>;

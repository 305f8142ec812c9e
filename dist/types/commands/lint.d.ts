import type { Io } from '../io.ts';
import type { LintFiles, LintRequest } from '../lint/request.ts';
import { type Progress } from '../progress.ts';
import { type ExitCode } from '../verdict.ts';
import { type Invocation } from './command.ts';
declare const _default: import("./command.ts").Command<"archive" | "bump" | "check" | "cleanup" | "completion" | "config" | "convert" | "deprecate" | "diff" | "execute-migration-target" | "explain" | "init" | "lint" | "list" | "merge-reports" | "offline" | "online" | "plan" | "publish" | "ready" | "remove" | "render" | "replace" | "restage" | "retire" | "rollback" | "set-migration-target" | "stage" | "status" | "supersede">;
export default _default;
/** The command over an engine: once, or again on each change. */
export declare function runLint(invocation: Invocation<'lint'>, io: Io, lintFiles: LintFiles): Promise<ExitCode>;
/** The request for the engine. Throws a UserError where there is nothing to lint. */
export declare function requestOf({ operands, values, origins, config, revision }: Invocation<'lint'>, io: Io, progress: Progress): LintRequest;

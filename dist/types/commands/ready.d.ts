import type { Io } from '../io.ts';
import type { ReadyRequest } from '../ready/request.ts';
import { type Invocation } from './command.ts';
declare const _default: import("./command.ts").Command<"archive" | "bump" | "check" | "cleanup" | "completion" | "config" | "convert" | "deprecate" | "diff" | "execute-migration-target" | "explain" | "init" | "lint" | "list" | "merge-reports" | "offline" | "online" | "plan" | "publish" | "ready" | "remove" | "render" | "replace" | "restage" | "retire" | "rollback" | "set-migration-target" | "stage" | "status" | "supersede">;
export default _default;
/** The request for the engine; `check` asks in the same way. */
export declare function requestOf({ values, config, revision }: Invocation<'ready'>, io: Io): ReadyRequest;

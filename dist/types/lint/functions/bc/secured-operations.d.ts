import { type Operation } from '../../openapi.ts';
import type { RuleContext } from '../../rule.ts';
/** True where every caller needs credentials: an empty list, and an empty alternative (`{}`), mean anonymous access. */
export declare function isSecured(operation: Operation): boolean;
/** The schemes that an operation names; undefined where one of them does not exist, since nobody knows what it is then. */
export declare function schemesOf(operation: Operation, context: RuleContext): Record<string, unknown>[] | undefined;
/** True where an object says `x-public: true`. */
export declare function isPublic(value: unknown): boolean;

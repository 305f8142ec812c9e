/** The other engines that readiness asks: the linter for validity, the comparison for what changed; it may import neither itself. */
import type { Config } from '../config.ts';
import type { Limits } from '../document/limits.ts';
import type { Io } from '../io.ts';
import type { ReadyRequest } from '../ready/request.ts';
interface Deciding {
    config: Config;
    /** The git revision whose acceptances decide. */
    revision: string | undefined;
    limits: Limits;
    /** The gateway whose configuration is looked at; undefined: that of production. */
    gateway?: string;
}
/** The part of a request that the other engines answer. */
export declare function enginesFor(deciding: Deciding, io: Io): Pick<ReadyRequest, 'validate' | 'compare' | 'render' | 'ask'>;
export {};

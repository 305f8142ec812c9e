import type { ProbeLine } from './probe-network.ts';
import type { Look, TlsFacts } from './probe-results.ts';
/** `now`: milliseconds since 1970. */
export declare function lookAtTls(line: ProbeLine, now: number): Promise<Look<TlsFacts>>;

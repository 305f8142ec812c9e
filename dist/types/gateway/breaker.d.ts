/** The circuit breaker of one gateway: after failures in a row no call goes out for a while, then one is tried. */
export interface Breaker {
    /** Undefined where a call may go out; else the sentence why not. Letting one through after the pause counts as the trial. */
    refuses(now: number): string | undefined;
    succeeded(): void;
    failed(says: string, now: number): void;
}
/** `failures` in a row open it for `openMs`; a failure of the trial opens it again at once. */
export declare function circuitBreaker(failures?: number, openMs?: number): Breaker;

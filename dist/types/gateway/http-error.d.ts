import { UserError } from '../errors.ts';
/**
 * `status`: the gateway answered and refused; `network`: no connection, or it broke; `timeout`; `nonsense`: an answer that
 * cannot be what was asked for (HTML, truncated JSON, too large, a redirect); `open`: the circuit breaker let nothing through.
 */
export type HttpErrorKind = 'status' | 'network' | 'timeout' | 'nonsense' | 'open';
export interface HttpFailure {
    readonly kind: HttpErrorKind;
    readonly says: string;
    readonly status?: number;
    /** The parsed body of a refusal, where it was JSON. */
    readonly body?: unknown;
    /** True where the gateway may have carried the call out: the caller must read back before it repeats it. */
    readonly isAmbiguous: boolean;
}
/** Exit 3: the gateway refused, did not answer or answered nonsense. */
export declare class HttpError extends UserError {
    readonly kind: HttpErrorKind;
    readonly status: number | undefined;
    readonly body: unknown;
    readonly isAmbiguous: boolean;
    constructor(call: {
        method: string;
        url: URL;
    }, failure: HttpFailure);
}
/** `404 Not Found: no such service.`, and what to do where the status alone tells it. */
export declare function statusText(status: number, body: unknown): string;

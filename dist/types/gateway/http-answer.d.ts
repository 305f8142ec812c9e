import type { HttpAnswer, HttpCall } from './http.ts';
import { type HttpFailure } from './http-error.ts';
import type { Answer } from './http-exchange.ts';
export interface Failed {
    readonly failure: Omit<HttpFailure, 'isAmbiguous'>;
    /** Whether the gateway carried the call out. */
    readonly wasDone: 'no' | 'unknown';
    /** Whether another attempt can end otherwise. */
    readonly mayPass: boolean;
    readonly retryAfter: number | undefined;
}
/** Judges one whole answer by status, content type and JSON. */
export declare function judge({ status, headers, bytes }: Answer, call: HttpCall, now: number): {
    answer: HttpAnswer;
} | Failed;

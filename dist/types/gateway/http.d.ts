/** The one HTTP client of all gateways: bound to one origin, with retries, deadlines, limits and honest errors (T-11, T-19, T-25). */
import type { Io } from '../io.ts';
import { exchange } from './http-exchange.ts';
import type { Secret } from './secret.ts';
export type Headers = Readonly<Record<string, string | Secret>>;
/** Time and chance, which tests replace. */
export interface Clock {
    now(): number;
    sleep(ms: number): Promise<void>;
    /** In [0, 1). */
    random(): number;
}
/** What whoever opens a client for somebody else hands on to it; all but `notice` is there for tests. */
export interface HttpMeans {
    readonly clock?: Clock | undefined;
    readonly limits?: Partial<Limits> | undefined;
    /** Sends one request; by default over the network. */
    readonly exchange?: typeof exchange | undefined;
    /** One line of progress, such as a wait before a retry. */
    readonly notice?: ((line: string) => void) | undefined;
}
/** These alone of what a caller was given. */
export declare function httpMeans({ clock, limits, exchange, notice }: HttpMeans): HttpMeans;
export interface HttpOptions extends HttpMeans {
    /** The gateway's `url` of the config, with the path that all calls share. */
    readonly url: string;
    /** `workflow` (default): must have the origin of SPECGATE_GATEWAY_URL; `gateway`: the bound gateway named it in an answer. */
    readonly origin?: 'workflow' | 'gateway';
    /** Headers of every call: the credentials. Called again with true after a 401, where they can be renewed. */
    authorize?(isRenewal: boolean): Promise<Headers | undefined>;
}
export interface Limits {
    /** For one attempt, from the connection to the last byte. */
    readonly timeoutMs: number;
    /** For everything that this client does; while nothing is under way (a person is waited for) it does not run. */
    readonly runMs: number;
    readonly maxBytes: number;
    readonly attempts: number;
    /** The first wait before a retry; each next one is twice as long, up to `longestWaitMs`. */
    readonly firstWaitMs: number;
    readonly longestWaitMs: number;
    /** A Retry-After beyond this is not waited for. */
    readonly longestRetryAfterMs: number;
}
export type Body = {
    readonly json: unknown;
} | {
    readonly form: URLSearchParams;
} | {
    readonly multipart: FormData;
} | {
    readonly text: string;
    readonly type: string;
};
export interface HttpCall {
    readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
    /** Below the gateway's URL, each segment made by `segment`. */
    readonly path: string;
    readonly query?: Readonly<Record<string, string | number>>;
    readonly headers?: Headers;
    readonly body?: Body;
    /** `json` (default): the content type must say so, unless there is no body; `text`: anything but an HTML page. */
    readonly expect?: 'json' | 'text';
    /** Statuses besides 2xx that are answers and no errors. */
    readonly accept?: readonly number[];
    /** Whether doing it twice is doing it once. By default all but POST and PATCH. */
    readonly isIdempotent?: boolean;
    readonly timeoutMs?: number;
}
export interface HttpAnswer {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    /** Undefined where there is no body or it is not JSON. */
    readonly json: unknown;
    readonly text: string;
}
export interface Http {
    readonly url: URL;
    /** Throws an HttpError (exit 3). */
    call(call: HttpCall): Promise<HttpAnswer>;
    /** Closes the connections. */
    close(): void;
}
/** One name as a segment of a path. Throws a UserError for `.` and `..`, which every URL parser resolves, encoded or not. */
export declare function segment(name: string): string;
/** Opens the client of one gateway. Throws a UserError (exit 2) before anything is sent where the origin is not the bound one. */
export declare function openHttp(options: HttpOptions, io: Pick<Io, 'env' | 'cwd'>): Http;

/** One request and its answer over TCP and TLS, with a deadline and a limit in bytes; no retries, no redirects, no meaning. */
import { Buffer } from 'node:buffer';
import { type IncomingHttpHeaders } from 'node:http';
import type { Connection } from './tls.ts';
export interface Exchange {
    readonly method: string;
    readonly url: URL;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: Uint8Array | undefined;
    readonly connection: Connection;
    readonly timeoutMs: number;
    readonly maxBytes: number;
}
export interface Answer {
    readonly status: number;
    readonly headers: IncomingHttpHeaders;
    readonly bytes: Buffer;
}
/** Why there is no answer. `wasSent` is false only where the gateway cannot have seen the request. */
export declare class ExchangeError extends Error {
    readonly reason: 'network' | 'timeout' | 'too-large' | 'certificate';
    readonly wasSent: boolean;
    /** False where the same would happen again: an unknown host, a certificate that is not trusted. */
    readonly mayPass: boolean;
    constructor(reason: ExchangeError['reason'], says: string, { wasSent, mayPass }: {
        wasSent: boolean;
        mayPass: boolean;
    });
}
/** Sends once. Rejects with an ExchangeError. The whole answer must be there within `timeoutMs`, however it drips. */
export declare function exchange(call: Exchange): Promise<Answer>;

import { type IncomingHttpHeaders } from 'node:http';
import { checkedLookup, type Network } from '../document/remote.ts';
/** What tests replace: where names lead, whose certificates are trusted, and where plain HTTP answers. */
export interface ProbeNetwork extends Omit<Network, 'timeoutMs'> {
    httpPort: number;
    /** For one request or handshake. */
    timeoutMs: number;
    /** For all of them. */
    totalMs: number;
}
/** More than one API needs, and fewer than anybody's alarms. */
export declare const mostRequests = 40;
export declare const maxAnswerBytes: number;
export declare const maxDocumentBytes: number;
export declare const realNetwork: ProbeNetwork;
export interface ProbeAnswer {
    url: URL;
    method: 'GET' | 'OPTIONS';
    status: number;
    headers: IncomingHttpHeaders;
    body: string;
    /** The body went on; what is here is its beginning. */
    isCut: boolean;
}
/** No answer, and why, as half a sentence: `it does not answer (ECONNREFUSED)`. */
export interface NoAnswer {
    url: URL;
    why: string;
    code: string;
}
/** The URL to probe. Throws a UserError for one that is not looked at. */
export declare function probedUrl(text: string, network: ProbeNetwork): URL;
/** True where the URL itself names this machine. */
export declare function isLoopback(url: URL): boolean;
/** The lines to one origin: they count what is sent and end when the time is over. */
export declare class ProbeLine {
    #private;
    readonly base: URL;
    readonly network: ProbeNetwork;
    constructor(base: URL, network: ProbeNetwork);
    get requests(): number;
    /** The look-up for this origin: names that lead to inner addresses are refused, unless the URL names this machine. */
    get lookup(): ReturnType<typeof checkedLookup>;
    /** Milliseconds for the next one; counts it. A text says why there is no next one. */
    take(): number | string;
    /** Asks once; redirects are answers. `url` must be of this origin, or be plain HTTP of its host. */
    ask(url: URL, { method, headers, maxBytes, }?: {
        method?: 'GET' | 'OPTIONS';
        headers?: Record<string, string>;
        maxBytes?: number;
    }): Promise<ProbeAnswer | NoAnswer>;
}
export declare function isAnswer(answer: ProbeAnswer | NoAnswer): answer is ProbeAnswer;
/** A header as one text; undefined where there is none. */
export declare function headerOf({ headers }: ProbeAnswer, name: string): string | undefined;

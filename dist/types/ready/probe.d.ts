/**
 * Looks at a deployed API from outside, as any stranger could: a few GET and OPTIONS requests without credentials, to the
 * one origin that was named, redirects not followed. What it sees are facts; the items judge them.
 */
import type { Document } from '../document/document.ts';
import { type ProbeNetwork } from './probe-network.ts';
import type { ProbeResults } from './probe-results.ts';
export interface Probed {
    document: Document | undefined;
    /** A value of the document with `$ref`s followed. */
    resolve(value: unknown): unknown;
    /** URLs at which manifests say that the document is served. */
    links: readonly string[];
    /** Milliseconds since 1970. */
    now: number;
}
/**
 * Probes the API at `url`. Throws a UserError for a URL that is not looked at; a host that does not answer, or whose
 * certificate proves nothing, gives looks that say so.
 */
export declare function probe(url: string, about: Probed, network?: ProbeNetwork): Promise<ProbeResults>;

import { Agent as HttpAgent } from 'node:http';
import type { Io } from '../io.ts';
import { Secret } from './secret.ts';
export interface TlsMaterial {
    readonly ca?: string[];
    readonly cert?: string;
    readonly key?: Secret;
}
/**
 * From SPECGATE_GATEWAY_CA, _CLIENT_CERT and _CLIENT_KEY, each PEM text or the path of a PEM file; the environment alone, so
 * that no pull request adds an authority. Throws a UserError that names the variable.
 */
export declare function tlsFrom({ env, cwd }: Pick<Io, 'env' | 'cwd'>): TlsMaterial;
export interface Connection {
    readonly agent: HttpAgent;
    /** What each https request must carry itself: the agent of a proxy does not hand it on. */
    readonly tls: {
        ca?: string[];
        cert?: string;
        key?: string;
    };
}
/**
 * Connections to one host, kept open; through the proxy of HTTPS_PROXY unless NO_PROXY names the host. A gateway on this
 * machine never has a proxy.
 */
export declare function connectionTo(url: URL, { ca, cert, key }: TlsMaterial): Connection;

import type { Io } from '../io.ts';
/**
 * The gateway's URL of the config as the base of all calls, once its origin is the one of SPECGATE_GATEWAY_URL. Only a
 * gateway on this machine for which no credential is set needs no such word: there is nothing to steal and nobody else there.
 * Throws a UserError (exit 2) before anything is sent.
 */
export declare function boundUrl(configured: string, env: Io['env']): URL;
/** A URL that the bound gateway itself named in an answer, such as its token endpoint. Throws a UserError (exit 3). */
export declare function urlNamedByGateway(text: string): URL;
/** True for `localhost` and the addresses that never leave this machine. */
export declare function isLoopback(url: URL): boolean;

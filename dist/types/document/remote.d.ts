/** Texts from the network: https alone, only what the command line allowed, never an inner address (T-03). */
import { lookup as lookupAddress } from 'node:dns';
import { type LookupFunction } from 'node:net';
import type { RemoteReader } from './loader.ts';
export interface Allowed {
    /** https URLs that are operands, and `--allow-remote` is given. */
    urls: readonly string[];
    /** Host names of `--allow-host`, in lower case. */
    hosts: readonly string[];
}
/** What tests replace: where names lead, which addresses may be reached, and whose certificates are trusted. */
export interface Network {
    lookup: typeof lookupAddress;
    isPublic(address: string): boolean;
    ca?: string;
    timeoutMs: number;
}
/** A reader for what is allowed; undefined where nothing is, so that the network is simply not there. */
export declare function remoteReader(allowed: Allowed, network?: Network): RemoteReader | undefined;
/** The text at an allowed https URL. Throws a UserError that names the URL and the flag that is missing. */
export declare function readRemote(text: string, allowed: Allowed, network?: Network): Promise<string>;
/**
 * A look-up for a connection that goes to public addresses alone. The address that was checked is the one that is connected
 * to: a second look-up could give another (DNS rebinding). Fails with the code INNER.
 */
export declare function checkedLookup({ lookup, isPublic }: Pick<Network, 'lookup' | 'isPublic'>): LookupFunction;
/** False for private, loopback, link-local, multicast and other special addresses, and for what is no address. */
export declare function isPublicAddress(address: string): boolean;

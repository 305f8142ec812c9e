import type { Headers, Http } from '../../http.ts';
import { type Credentials } from '../../secret.ts';
export interface TokenMeans {
    /** Without credentials. */
    readonly open: Http;
    readonly credentials: Credentials;
    /** Of a user with a password. */
    readonly realm: string;
}
/**
 * Gives the header of every call; asked for a renewal, it logs in again. Which grant it is follows from what the environment
 * gives. Throws a UserError: exit 2 where credentials are missing, exit 3 where they are refused.
 */
export declare function bearer(means: TokenMeans): (isRenewal: boolean) => Promise<Headers | undefined>;

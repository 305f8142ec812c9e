import type { Io } from '../../../io.ts';
import { type Clock, type Headers, type Http, type Limits } from '../../http.ts';
import { type Credentials } from '../../secret.ts';
export interface TokenMeans {
    /** Without credentials, at the portal. */
    readonly open: Http;
    readonly credentials: Credentials;
    readonly io: Pick<Io, 'env' | 'cwd'>;
    readonly clock?: Clock;
    readonly limits?: Partial<Limits>;
    notice?(line: string): void;
}
/**
 * Gives the header of every call; asked for a renewal, it logs in again. A token that was given as such cannot be renewed.
 * Throws a UserError: exit 2 where no credentials are set, exit 3 where the portal refuses them.
 */
export declare function bearer(means: TokenMeans): (isRenewal: boolean) => Promise<Headers | undefined>;

import type { Io } from '../../../io.ts';
import { type Clock, type HttpAnswer, type Limits } from '../../http.ts';
import type { PortalDataset, PortalGateway, PortalIssuer, PortalProduct, PortalRoute, PortalService } from './portal-types.ts';
export interface Portal {
    /** Each proves a permission of the service account. All throw a UserError (exit 3). */
    gateway(): Promise<PortalGateway>;
    /** The services in Kong, all of the gateway. */
    services(): Promise<PortalService[]>;
    /** The same services with what the portal found when it called their upstreams. */
    statuses(): Promise<{
        name: string;
        isUp: boolean;
        reason: string;
    }[]>;
    routes(): Promise<PortalRoute[]>;
    products(): Promise<PortalProduct[]>;
    issuers(): Promise<PortalIssuer[]>;
    /** Null: there is none. */
    dataset(name: string): Promise<PortalDataset | null>;
    /** What the directory shows: to everybody, or as a preview of this gateway. Undefined: it cannot be told. */
    listed(where: 'live' | 'preview'): Promise<readonly unknown[] | undefined>;
    putConfig(text: string, request: {
        isDryRun: boolean;
        qualifier: string | undefined;
    }): Promise<HttpAnswer>;
    /** The outcome; throws with every nested reason. */
    put(kind: 'datasets' | 'products' | 'issuers', body: unknown, what: string): Promise<string>;
    /** Why it was refused, where that is to be looked at; empty: it was not. */
    tryPut(kind: 'products', body: unknown): Promise<{
        outcome: string;
        reasons: string[];
    }>;
    /** What is gone already is no error. */
    remove(kind: 'products' | 'environments' | 'issuers', id: string, what: string): Promise<void>;
}
export interface PortalOptions {
    readonly url: string;
    readonly gateway: string;
    readonly clock?: Clock;
    readonly limits?: Partial<Limits>;
    notice?(line: string): void;
}
/** Throws a UserError (exit 2) before anything is sent where the url has not the origin that the workflow names. */
export declare function openPortal(options: PortalOptions, io: Pick<Io, 'env' | 'cwd'>): Portal;

import type { Io } from '../../io.ts';
import type { Clock, Limits } from '../http.ts';
import type { Provider } from '../provider.ts';
import type { ApiConnectSettings } from './api-connect/settings.ts';
export interface ApiConnectOptions {
    readonly settings: ApiConnectSettings;
    readonly clock?: Clock;
    readonly limits?: Partial<Limits>;
    notice?(line: string): void;
}
/** Throws a UserError (exit 2) before anything is sent where the url has not the origin that the workflow names. */
export declare function apiConnectProvider(options: ApiConnectOptions, io: Pick<Io, 'env' | 'cwd'>): Provider;

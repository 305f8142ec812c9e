/** The API Services Portal as a gateway: one declarative publish for Kong, and what its directory shows of it. */
import type { Io } from '../../io.ts';
import type { Clock, Limits } from '../http.ts';
import type { Provider } from '../provider.ts';
import { type ApsSettings } from './aps/settings.ts';
import { type Team } from './aps/team.ts';
export interface ApsOptions {
    readonly url: string;
    readonly settings: ApsSettings;
    readonly team?: Team;
    readonly clock?: Clock;
    readonly limits?: Partial<Limits>;
    notice?(line: string): void;
}
/** Throws a UserError (exit 2) before anything is sent where the url has not the origin that the workflow names. */
export declare function apsProvider(options: ApsOptions, io: Pick<Io, 'env' | 'cwd'>): Provider;

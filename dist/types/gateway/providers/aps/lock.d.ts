import type { Lock } from '../../provider.ts';
import type { Portal } from './portal.ts';
import { type ApsSettings } from './settings.ts';
export interface LockRequest {
    readonly settings: ApsSettings;
    readonly holder: string;
    readonly ttlSeconds: number;
    readonly now: number;
}
/** Throws a UserError (exit 2) that names the holder. A lock whose time is over is taken over. */
export declare function takeLock(portal: Portal, { settings, holder, ttlSeconds, now }: LockRequest): Promise<Lock>;

import type { Owner } from '../../context.ts';
import type { Lock } from '../../provider.ts';
import type { Admin } from './admin.ts';
/**
 * Takes the lock of an owner. Names are unique in the database, so that of two runs one is refused; a lock that is over is
 * deleted by its own id, which hits no other. Throws a UserError (exit 2) that names the holder.
 */
export declare function takeLock(admin: Admin, { owner, canDisable, holder, ttlSeconds }: {
    owner: Owner;
    canDisable: boolean;
    holder: string;
    ttlSeconds: number;
}): Promise<Lock>;

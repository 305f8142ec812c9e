/** Work done while the gateway's lock is held. */
import { UserError } from '../errors.ts';
import type { Provider } from './provider.ts';
import type { RunReport } from './run.ts';
import type { Waiting } from './verify.ts';
/** Throws a UserError (exit 3) where the lock is nearly over, or somebody stops the run: no further step may begin. */
export type StillHeld = () => void;
/**
 * Takes the lock, works, and gives the lock back whatever happens; one that cannot be given back ends by itself, and the
 * report says so. Throws a UserError (exit 2) where another run holds it.
 */
export declare function underLock(provider: Provider, holder: string, clock: Waiting, work: (stillHeld: StillHeld) => Promise<RunReport>): Promise<RunReport>;
/** What a run says that somebody stopped. */
export declare function interrupted(): UserError;

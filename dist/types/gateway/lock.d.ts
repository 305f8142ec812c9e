import type { Provider } from './provider.ts';
import type { RunReport } from './run.ts';
/**
 * Takes the lock, works, and gives the lock back whatever happens; one that cannot be given back ends by itself, and the
 * report says so. Throws a UserError (exit 2) where another run holds it.
 */
export declare function underLock(provider: Provider, holder: string, work: () => Promise<RunReport>): Promise<RunReport>;

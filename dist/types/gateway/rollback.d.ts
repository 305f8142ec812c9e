import { type RunLog, type StepPlace } from './journal.ts';
import { type Named } from './order.ts';
import type { Step } from './provider.ts';
import { type RunMeans, type RunReport } from './run.ts';
export type RollbackMeans = Pick<RunMeans, 'provider' | 'gateway' | 'journals' | 'clock' | 'who' | 'tool' | 'onStep'> & {
    readonly commit: RunMeans['desired']['commit'];
};
export interface Rollback {
    /** The newest first. */
    readonly runs: readonly RunLog[];
    /** In the order in which they are undone; empty: all is undone already, or nothing was done for the products. */
    readonly steps: readonly (StepPlace & {
        readonly what: Step;
    })[];
    /** Nothing of the runs is left to be undone, for no product. */
    readonly isDone: boolean;
}
/**
 * What is to be taken back: the last run with all runs that it went on from, or of these what was done for some products;
 * never what a rollback has taken back before. Undefined: there is no run.
 */
export declare function rollbackOf(runs: readonly RunLog[], names: readonly Named[]): Rollback | undefined;
/** Undoes the steps. Throws a UserError where the gateway cannot be locked, or the journal not be read or written. */
export declare function runRollback(names: readonly Named[], { dryRun }: {
    dryRun: boolean;
}, means: RollbackMeans): Promise<RunReport>;

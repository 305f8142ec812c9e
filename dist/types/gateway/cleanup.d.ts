import { type CarryMeans, type RunReport } from './run.ts';
/** Throws a UserError where the gateway knows no qualifiers, cannot be read or locked, or the journal not be written. */
export declare function runCleanup(qualifier: string, { dryRun }: {
    dryRun: boolean;
}, means: CarryMeans): Promise<RunReport>;

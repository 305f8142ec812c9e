import type { Uncommitted } from './desired.ts';
import type { Commit } from './model.ts';
import type { Receipt, Step } from './provider.ts';
export interface RunStart {
    readonly event: 'start';
    readonly schema: 'specgate/run/1';
    readonly run: string;
    /** ISO 8601, as in every record. */
    readonly at: string;
    readonly who: Who;
    readonly gateway: string;
    readonly command: string;
    readonly names: readonly string[];
    readonly commit: Commit | null;
    /** What was published is in no commit: which one was checked out, and which files were not as it has them. */
    readonly uncommitted?: Uncommitted;
    readonly tool: string;
    readonly planDigest: string;
    /** The run that was cut off and that this one goes on from. */
    readonly continues: string | null;
    /** Of a rollback: the run and step that each of its steps takes back. */
    readonly undoes: readonly StepPlace[];
    /** In the order in which they are done. */
    readonly steps: readonly Step[];
}
export interface StepPlace {
    readonly run: string;
    readonly step: number;
}
export interface Who {
    readonly actor: string;
    /** The run of the workflow, or the host. */
    readonly where: string;
}
export type RunRecord = RunStart | {
    readonly event: 'begin';
    readonly step: number;
    readonly at: string;
} | {
    readonly event: 'end';
    readonly step: number;
    readonly at: string;
    readonly outcome: Receipt['outcome'];
    readonly says?: string;
} | {
    readonly event: 'failed';
    readonly step: number;
    readonly at: string;
    readonly says: string;
} | {
    readonly event: 'finish';
    readonly at: string;
    readonly result: string;
    readonly exitCode: number;
    readonly says?: string;
};
/** One run as its file tells it. */
export interface RunLog {
    readonly start: RunStart;
    readonly records: readonly RunRecord[];
}
export interface Journal {
    /** As people find it: a path, relative to the config. */
    readonly name: string;
    /** On disk when it returns. Throws a UserError where it cannot be written. */
    write(record: RunRecord): void;
}
export interface JournalStore {
    /** Begins the file of a run. */
    open(start: RunStart): Journal;
    /** All runs at this gateway, the newest last. Throws a UserError for a file that is no journal. */
    runs(gateway: string): RunLog[];
}
export declare const runsFolder = ".specgate/runs";
/** The store in `.specgate/runs` below the folder of the config. */
export declare function fileJournals(folder: string): JournalStore;
/** Sorts by time; the random end keeps two runs of one millisecond apart. */
export declare function runName(now: number, command: string, gateway: string): string;
/** True where the run stopped half way, by a failure, its end or an approval that it waits for: the same command goes on from it. */
export declare function isCutOff({ records }: RunLog): boolean;
/** The steps that a run began, in its order: done, failed, or in doubt because the run was killed. */
export declare function begunSteps({ start, records }: RunLog): (StepPlace & {
    readonly what: Step;
})[];
/** The steps of earlier runs that this one has taken back for certain. */
export declare function undoneSteps({ start, records }: RunLog): StepPlace[];

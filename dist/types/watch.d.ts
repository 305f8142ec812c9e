import type { Io } from './io.ts';
export interface WatchedRun {
    /** Absolute paths of what was read. */
    filesRead: readonly string[];
}
/**
 * Calls `run` at once and after each change, one at a time, until Ctrl-C. Watched are the folders of the files read and
 * `folders` (absolute); a change counts where the file was read, or is a YAML or JSON file that may have come new, but
 * not where it is one of `outputs` (absolute), which the run itself writes.
 */
export declare function watchFiles(run: () => Promise<WatchedRun>, { folders, outputs }: {
    folders: readonly string[];
    outputs: readonly string[];
}, io: Io): Promise<void>;

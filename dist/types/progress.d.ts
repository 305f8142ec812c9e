import type { Io } from './io.ts';
export interface Progress {
    report(done: number, total: number, what: string): void;
    /** Takes the line away. */
    clear(): void;
}
export declare function startProgress(isQuiet: boolean, io: Io): Progress;

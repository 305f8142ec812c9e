import type { History } from './guards.ts';
/** The history around a folder; without a repository (or a commit) there is no head. */
export declare function historyOf(folder: string): History;

import type { Io } from '../io.ts';
/** True on pull request events of forks, and where the event cannot be read, since then nobody knows. */
export declare function isForkPullRequest(io: Pick<Io, 'env'>): boolean;

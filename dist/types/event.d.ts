import type { Io } from './io.ts';
export declare function isPullRequest({ env }: Pick<Io, 'env'>): boolean;
/** The payload; undefined where there is none, or it cannot be read. */
export declare function eventPayload({ env }: Pick<Io, 'env'>): unknown;

/** A plan's rate limit in the windows that Kong counts in. */
import type { RenderRateLimit } from './request.ts';
/** Kong's windows with their seconds, the shortest first. */
declare const windows: readonly [readonly ['second', 1], readonly ['minute', 60], readonly ['hour', 3600], readonly ['day', 86400], readonly ['month', number], readonly ['year', number]];
export type KongWindow = (typeof windows)[number][0];
export interface KongLimit {
    readonly window: KongWindow;
    readonly count: number;
    /** False where Kong counts in another window, so that less is allowed at once than the plan says. */
    readonly isExact: boolean;
}
/** The limit in one of Kong's windows; never more calls in the plan's own period than the plan allows. */
export declare function kongLimit({ count, every, unit }: RenderRateLimit): KongLimit;
/** The limit that lets the most through; undefined where one of them has none. */
export declare function mostGenerous(limits: readonly (RenderRateLimit | undefined)[]): RenderRateLimit | undefined;
export {};

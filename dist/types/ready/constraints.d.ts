import type { Context } from './context.ts';
export interface Coverage {
    inputs: number;
    bounded: number;
    /** The first few without bounds, such as `query parameter name of GET /routes`. */
    unbounded: readonly string[];
}
/** Counts each schema once, however often it is used. */
export declare function inputCoverage(context: Context): Coverage;

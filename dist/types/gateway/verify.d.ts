/** After publishing: looks until the gateway shows what was published, or the deadline is over (gateways settle late). */
import type { Clock } from './http.ts';
import type { Shortfall, Step } from './provider.ts';
export interface Waiting extends Pick<Clock, 'now' | 'sleep'> {
    /** Somebody stops the run (Ctrl-C, a job that is cancelled): no further step begins. */
    isInterrupted?(): boolean;
}
/** A step that a look afterwards would still ask for. */
export declare function stillToDo({ action, entity, name }: Step): Shortfall;
/** Asks at least once; gives what is still missing when `seconds` are over. Throws what `look` throws. */
export declare function pollUntilEmpty(look: () => Promise<readonly Shortfall[]>, seconds: number, clock: Waiting): Promise<readonly Shortfall[]>;
/** Asks until `look` gives something, or `seconds` are over. */
export declare function pollUntil<Found>(look: () => Promise<Found | undefined>, seconds: number, clock: Waiting): Promise<Found | undefined>;

import type { Io } from '../io.ts';
/**
 * Why a run of this event must not write, as a sentence; undefined: it may. Pull requests, whatever the event is called, are
 * refused, from inside the organisation too: what they hold is not approved yet. So is what cannot be told from one.
 */
export declare function refusalOfEvent(io: Pick<Io, 'env'>): string | undefined;

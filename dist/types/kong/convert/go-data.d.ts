import { type Place } from './place.ts';
/** A copy of the data at a place. */
export declare function goData(place: Place): unknown;

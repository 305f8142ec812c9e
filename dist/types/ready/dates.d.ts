/** Days as `YYYY-MM-DD`, which compare as texts. */
/** The text where it is a day of the calendar (no 31 February), else undefined. */
export declare function dayOf(value: unknown): string | undefined;
/** The same day of a later month, or the last one of a month that is too short. */
export declare function addMonths(day: string, months: number): string;
/** Days from one day to another; below zero where that is before. */
export declare function daysBetween(from: string, to: string): number;

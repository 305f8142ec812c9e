import type { Part } from './model/part.ts';
import type { Policy } from './policy.ts';
/** From the least to the most reliable promise (`x-stability-level`). */
export declare const stabilityLevels: readonly ['draft', 'alpha', 'beta', 'stable'];
export type Stability = (typeof stabilityLevels)[number];
/** The day of `x-sunset`: `YYYY-MM-DD`, undefined where there is none, `unreadable` where it is no date. */
export declare function sunsetOf(part: Pick<Part, 'value'>): string | 'unreadable' | undefined;
/** Reads an RFC 3339 date or date-time, as text. */
export declare function dayOf(value: unknown): string | undefined;
export declare function isDeprecated(part: Pick<Part, 'value'> | undefined): boolean;
/** True where a deprecated part may go: it said until when, and that day is over. */
export declare function isPastSunset(part: Pick<Part, 'value'>, today: string): boolean;
/** The first sunset that leaves the notice period; `YYYY-MM-DD`. */
export declare function earliestSunset({ today, noticeDays }: Policy): string;
/** The stability that a part states; `unknown` where it states a word that is none. */
export declare function stabilityOf(part: Pick<Part, 'value'> | undefined): Stability | 'unknown' | undefined;
/** Below zero where the stability dropped, above where it rose. What states none counts as stable. */
export declare function stabilityMove(base: Pick<Part, 'value'>, revision: Pick<Part, 'value'>): number;

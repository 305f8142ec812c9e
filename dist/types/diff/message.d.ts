import type { Difference } from './schema/index.ts';
/** Fills in what a kind says about a difference. `area` is the part: "the request body". */
export declare function schemaMessage(says: string, difference: Difference, area: string, value?: unknown): string;
/** `owner.name in the request body`. */
export declare function subjectOf(place: readonly string[], area: string): string;

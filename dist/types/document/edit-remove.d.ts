/** Removes an entry of a mapping or an item of a list, with the comment on its own line; all other comments stay. */
import type { Splice } from './edit.ts';
import type { SourcePlace } from './source.ts';
/** The splices, or undefined where the layout allows no clean cut. */
export declare function removeEntry(text: string, place: SourcePlace): Splice[] | undefined;

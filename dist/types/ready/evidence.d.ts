/** Evidence in the few forms that items give it. */
import type { Path } from '../document/pointer.ts';
import type { Context } from './context.ts';
import type { Answer, Evidence } from './item.ts';
import type { Fact } from './repository.ts';
/** A place of the API's own document; of what is not there the nearest that is. */
export declare function inDocument({ document, api }: Context, path: Path, says: string): Evidence;
export declare function inRepository(where: string, says: string): Evidence;
/**
 * Nothing was found: what was looked for, and what could not be read of the files in which it might stand. Absence from a
 * repository is no proof that there is none elsewhere, so the answer is `unknown`.
 */
export declare function notFound(context: Context, where: string, says: string, facts: readonly Fact[], beside?: readonly Evidence[]): Answer;
/** At most three files that could not be read; while there are some, their content may be the evidence. */
export declare function unreadIn({ repository }: Context, facts: readonly Fact[]): Evidence[];
/** The first few of many, so that a report stays readable; the rest is counted. */
export declare function firstFew<T>(list: readonly T[], tell: (one: T) => Evidence, most?: number): Evidence[];

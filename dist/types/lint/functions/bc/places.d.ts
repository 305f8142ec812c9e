/** Turns many places of one cause into one finding. */
import type { Path } from '../../../document/pointer.ts';
import type { RuleResult } from '../../rule.ts';
/** One finding at the first place with the others as related places; none where there is no place. */
export declare function oneFinding(places: readonly Path[], message: string): RuleResult[];
/** One finding for each message, at its first place, in the order in which they come. */
export declare function oneFindingEach(results: readonly {
    message: string;
    path: Path;
}[]): RuleResult[];
/** `amount(1, 'operation')` → `1 operation`, `amount(3, 'operation')` → `3 operations`. */
export declare function amount(count: number, noun: string): string;

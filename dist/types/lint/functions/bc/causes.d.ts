/** Collects places by their cause, so that each cause is one finding. */
import type { Path } from '../../../document/pointer.ts';
import type { RuleResult } from '../../rule.ts';
/** What is wrong, as a sentence without its full stop, with every place where it is. */
export type Causes = Map<string, Path[]>;
export declare function addPlace(causes: Causes, cause: string, place: Path): void;
/** One finding for each cause at its first place; where there are more, the message ends in `(3 paths)`. */
export declare function findingPerCause(causes: Causes, noun: string): RuleResult[];

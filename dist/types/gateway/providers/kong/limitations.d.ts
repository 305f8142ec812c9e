/** What of the model Kong has no place for. */
import type { Limitation, Target } from '../../provider.ts';
/** One for each, as far as the products of the run ask for it. */
export declare function limitationsOf({ catalog, scope, transitions }: Target): Limitation[];

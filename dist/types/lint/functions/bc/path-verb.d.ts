import type { RuleFunction } from '../../rule.ts';
interface Options {
    /** `action`: the last segment of a path that has POST alone, which the guidelines let initiate an action. `resource`: all others. */
    use: 'resource' | 'action';
    /** Verbs that are nouns as often: they count only where the segment has no other word (`search`, not `search-queries`). */
    nounVerbs: string[];
    /** Verbs that are nouns where they stand alone (`/process`, `/post`), so that they never count. */
    nouns: string[];
}
/** One finding for each verb, with all its paths; a path comes once. */
declare const pathVerbs: RuleFunction<Options>;
export default pathVerbs;

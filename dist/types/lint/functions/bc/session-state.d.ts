import type { RuleFunction } from '../../rule.ts';
interface Options {
    /** Normalised names of parameters that carry a session. */
    names: string[];
}
/** A session of the domain (of a court, of an upload) passes: its path names the sessions, or holds its id. */
declare const sessionState: RuleFunction<Options>;
export default sessionState;

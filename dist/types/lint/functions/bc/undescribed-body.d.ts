import type { RuleFunction } from '../../rule.ts';
interface Options {
    /** `no-media-type`: a body, and no media type. `no-body`: a 200 with nothing. `forbidden`: a body where HTTP has none. */
    problem: 'no-media-type' | 'no-body' | 'forbidden';
}
/** One finding for the document. */
declare const undescribedBodies: RuleFunction<Options>;
export default undescribedBodies;

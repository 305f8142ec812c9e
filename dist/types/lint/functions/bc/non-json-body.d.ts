import type { RuleFunction } from '../../rule.ts';
interface Options {
    /** `only`: the body cannot be had as JSON. `beside`: JSON has a twin in another form. `unclear`: the media type says nothing. */
    problem: 'only' | 'beside' | 'unclear';
    /** Media types of files and forms, for which JSON is no alternative; `image/*` stands for a family. */
    exempt: string[];
    /** For `beside`: the forms that count as a second representation of the same data. */
    twins?: string[];
}
/** One finding for each set of media types in requests, and one for each in responses. */
declare const nonJsonBodies: RuleFunction<Options>;
export default nonJsonBodies;

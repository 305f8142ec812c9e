import type { RuleFunction } from '../../rule.ts';
interface Options {
    /** Words that are plural, or have none, without an s at the end. */
    plurals: string[];
    /** Segments that name no collection: singletons, verbs and prepositions before what they take. */
    ignore: string[];
}
declare const singularCollections: RuleFunction<Options>;
export default singularCollections;

import type { RuleFunction } from '../../rule.ts';
interface Options {
    /** `created`: a 201 after POST without Location. `nowhere`: no response of the document has any link. */
    problem: 'created' | 'nowhere';
}
declare const unlinkedResources: RuleFunction<Options>;
export default unlinkedResources;

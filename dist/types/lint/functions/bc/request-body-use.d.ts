import type { RuleFunction } from '../../rule.ts';
interface Options {
    methods: string[];
    body: 'forbidden' | 'required';
}
/** One finding for the document. */
declare const misusedRequestBodies: RuleFunction<Options>;
export default misusedRequestBodies;

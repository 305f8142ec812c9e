import type { RuleFunction } from '../../rule.ts';
interface Options {
    /** Words that make an operation look like a bulk one. */
    words: string[];
    /** Media types that are XML by name but standards of their trade. */
    exempt: string[];
}
declare const xmlBulk: RuleFunction<Options>;
export default xmlBulk;

/** Schemas named after a product or framework (G-41). */
import type { RuleFunction } from '../../rule.ts';
interface Options {
    /** Names as their makers spell them; only whole words in that spelling count. */
    vendors: string[];
}
declare const vendorNames: RuleFunction<Options>;
export default vendorNames;

import type { RuleFunction } from '../../rule.ts';
interface Options {
    maxOperations: number;
    maxBytes: number;
}
declare const oversize: RuleFunction<Options>;
export default oversize;

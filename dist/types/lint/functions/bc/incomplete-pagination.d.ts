import type { RuleFunction } from '../../rule.ts';
import { type PaginationRole } from './pagination.ts';
interface Options {
    /** The parameter that says where to begin. */
    begin: PaginationRole;
    /** Names of `size` parameters that make no sense alone; absent where any size may stand alone. */
    lonelySizes?: string[];
}
/** A begin without a size passes where its text, or a property of the response, says how large a part is. */
declare const incompletePagination: RuleFunction<Options>;
export default incompletePagination;

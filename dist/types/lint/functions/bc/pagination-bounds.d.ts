import type { RuleFunction } from '../../rule.ts';
import { type PaginationRole } from './pagination.ts';
interface Options {
    roles: PaginationRole[];
    needs: ('integer' | 'minimum' | 'maximum')[];
}
/** One finding for the document; a parameter that many operations share counts once. */
declare const paginationBounds: RuleFunction<Options>;
export default paginationBounds;

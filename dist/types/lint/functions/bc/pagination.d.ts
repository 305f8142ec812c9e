import { type Operation, type Parameter } from '../../openapi.ts';
import type { RuleContext } from '../../rule.ts';
/** What a parameter does: where to begin (page, offset, since, cursor) or how much to give (size). */
export type PaginationRole = 'page' | 'offset' | 'since' | 'cursor' | 'size';
export interface Pagination {
    operation: Operation;
    /** The parameter of each role that the operation has. */
    roles: Map<PaginationRole, Parameter>;
}
/** The pagination of every GET operation, empty `roles` where it has none; in the order of the document. */
export declare function paginations(context: RuleContext): Pagination[];

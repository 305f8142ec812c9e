import type { Context } from '../context.ts';
import type { Evidence } from '../item.ts';
export interface Audience {
    /** Undefined: nobody says it, so nobody may take it for public. */
    isPublic: boolean | undefined;
    /** What says so. */
    evidence: readonly Evidence[];
}
/** By the flow of the product, else by what the document and the dataset state; the document's own demands count against it. */
export declare function audienceOf(context: Context): Audience;

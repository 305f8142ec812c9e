/** What a probe adds to the answers of items that rest on files: it can disprove them, and support them, but not replace them. */
import type { Context } from './context.ts';
import type { Answer, Evidence } from './item.ts';
export interface Probed {
    /** What the deployed API does against what the item demands. */
    against: readonly Evidence[];
    support: readonly Evidence[];
}
/** The answer with what was seen: a deployed API that does otherwise fails, whatever its files say. */
export declare function withProbe(answer: Answer, { against, support }: Probed): Answer;
/** Secured operations of the document, called without credentials. */
export declare function probedAuthentication({ probe }: Context): Probed;
/** Headers that tell callers how much they may still call; limits without headers are limits too. */
export declare function probedRateLimit({ probe }: Context): Probed;
/** What errors show of the inside, who may read answers from a page, and the headers that protect callers. */
export declare function probedSafeguards({ probe }: Context): Probed;

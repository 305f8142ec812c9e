import { type Catalog, type ProductContent, type Ref } from './model.ts';
import { type Outcome, type Rules } from './transition.ts';
/** What is asked for. */
export type Event = 
/** `content` is what the config and the documents say of this version; undefined where they want another version. */
{
    readonly name: 'stage' | 'publish';
    readonly product: Ref;
    readonly content: ProductContent | undefined;
} | {
    readonly name: 'deprecate';
    readonly product: Ref;
    readonly deprecatedOn: string;
    readonly sunsetOn?: string;
} | {
    readonly name: 'approve' | 'retire' | 'restage' | 'archive' | 'remove';
    readonly product: Ref;
} | {
    readonly name: 'online' | 'offline';
    readonly api: Ref;
};
/** What an event makes of a catalog. Pure; a refusal names what the state allows instead. */
export declare function advance(catalog: Catalog, event: Event, rules: Rules): Outcome;
/** Several events, one after the other. One refusal refuses all; each is told. */
export declare function advanceAll(catalog: Catalog, list: readonly Event[], rules: Rules): Outcome;

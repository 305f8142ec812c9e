/** The product lifecycle as data: which event a state allows and what follows from it (api-connect.md, tables P and A). */
import type { ApiState, ProductState } from './model.ts';
/** What a person or a workflow can ask for; each is a command, but `approve`, which happens at the gateway. */
export declare const events: readonly ['stage', 'approve', 'publish', 'deprecate', 'retire', 'restage', 'archive', 'remove', 'replace', 'supersede', 'set-migration-target', 'execute-migration-target'];
export type EventName = (typeof events)[number];
export interface ProductRow {
    readonly row: string;
    readonly from: ProductState | 'none';
    readonly event: EventName;
    readonly to: ProductState | 'none';
    readonly says: string;
}
/** Table P. Of replace and supersede the rows are those of the old product. */
export declare const productRows: readonly ProductRow[];
export interface ApiRow {
    readonly row: string;
    readonly from: ApiState | 'none';
    /** `online` and `offline` are commands; the others follow from what happens to the products that refer to it. */
    readonly event: 'staged' | 'published' | 'offline' | 'online' | 'last-retired' | 'restaged' | 'other-retired' | 'removed';
    readonly to: ApiState | 'none';
}
/** Table A. */
export declare const apiRows: readonly ApiRow[];
/** The row for an event in a state; undefined where the lifecycle does not have it. */
export declare function rowOf(from: ProductState | 'none', event: EventName): ProductRow | undefined;
/** What may be asked for in a state, as the commands are called. */
export declare function allowedEvents(from: ProductState | 'none'): EventName[];

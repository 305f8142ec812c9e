import type { Tree } from '../../document/tree.ts';
import { type MediaType } from './content.ts';
import { type Header } from './parameters.ts';
import { type Part } from './part.ts';
export interface Response extends Part {
    /** `200`, `2XX`, `default`. */
    readonly status: string;
    readonly content: readonly MediaType[];
    readonly headers: readonly Header[];
    readonly links: readonly Link[];
}
export interface Link extends Part {
    readonly name: string;
}
export declare function responsesOf(tree: Tree, operation: Part): Response[];
/** True for statuses that say that the call did what it should. */
export declare function isSuccess(status: string): boolean;
/** True where `wide` is a range (or the default) that holds `status`. */
export declare function statusHolds(wide: string, status: string): boolean;

/** Walks two documents side by side and hands every pair to the visitor, once. */
import type { Sender, ViewName, Views } from './change.ts';
import type { Api, Operation } from './model/api.ts';
import type { Parameter } from './model/parameters.ts';
import type { SchemaPart } from './model/schema-part.ts';
import { type Pair } from './pair.ts';
/** Where a pair stands. */
export interface Place {
    readonly sender: Sender;
    readonly operation: Pair<Operation>;
}
export interface Visitor {
    /** True for an operation in which nothing can differ: it is not walked. */
    isSame(pair: Pair<Operation>): boolean;
    pair<On extends ViewName>(on: On, pair: Pair<Views[On]>, place: Place): void;
    /** Two schemas of the same part. `area` names the part for people: "the request body". */
    schemas(base: SchemaPart, revision: SchemaPart, area: Area, place: Place): void;
}
export interface Area {
    readonly text: string;
    /** A parameter. */
    readonly parameter?: Pair<Parameter>;
    /** Its value is written as text, in a URL or header. */
    readonly isText?: boolean;
    /** XML names matter. */
    readonly isXml?: boolean;
}
/** Visits all pairs; the operations of the base come first, in their order. */
export declare function walk(base: Api, revision: Api, visitor: Visitor): void;

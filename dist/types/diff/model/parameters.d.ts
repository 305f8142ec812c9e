import type { Tree } from '../../document/tree.ts';
import { type MediaType } from './content.ts';
import { type Part } from './part.ts';
import { type SchemaPart } from './schema-part.ts';
export interface Parameter extends Part {
    readonly name: string;
    readonly in: string;
    /** The same for the same parameter of another document: position for path parameters, lower case for headers. */
    readonly key: string;
    readonly required: boolean;
    readonly style: string;
    readonly explode: boolean;
    readonly allowReserved: boolean;
    readonly allowEmptyValue: boolean;
    readonly schema: SchemaPart | undefined;
    readonly content: readonly MediaType[] | undefined;
}
/** The parameters of an operation, those of its path item included; the operation's win by (in, name). 2.0 bodies are none of them. */
export declare function parametersOf(tree: Tree, operation: Part, pathItem: Part | undefined, path: string): Parameter[];
/** The schema that a 2.0 parameter or header is itself. */
export declare function valueSchema(tree: Tree, part: Part): SchemaPart;
/** A response header; `key` is its name in lower case. */
export interface Header extends Part {
    readonly name: string;
    readonly key: string;
    readonly required: boolean;
    readonly explode: boolean;
    readonly schema: SchemaPart | undefined;
    readonly content: readonly MediaType[] | undefined;
}
export declare function headersOf(tree: Tree, response: Part): Header[];

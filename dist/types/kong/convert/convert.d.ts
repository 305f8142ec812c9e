import type { Tree } from '../../document/tree.ts';
import type { KongConfig } from '../declarative.ts';
import type { ConvertOptions } from './options.ts';
import { type Place } from './place.ts';
/** The methods that are operations, as a path item has them. */
export declare const methods: readonly ['delete', 'get', 'head', 'options', 'patch', 'post', 'put', 'query', 'trace'];
/**
 * Converts a document (OpenAPI 3.x). Throws a UserError that points at what cannot be converted: references that lead
 * nowhere, server URLs, extensions of the wrong kind, security that openapi2kong cannot express.
 */
export declare function convertToKong(tree: Tree, options: ConvertOptions): KongConfig;
/** An operation of the document and the route that was made of it. */
export interface ConvertedOperation {
    readonly route: string;
    /** In capitals. */
    readonly method: string;
    readonly template: string;
    readonly place: Place;
}
/** As `convertToKong`, with the operations from which the routes were made, in their order. */
export declare function convertOperations(tree: Tree, options: ConvertOptions): {
    config: KongConfig;
    operations: readonly ConvertedOperation[];
};

/** Which part of the base is which part of the revision. */
import type { Group, Operation } from './model/api.ts';
import { type MediaType } from './model/content.ts';
import type { Parameter } from './model/parameters.ts';
import { type Response } from './model/responses.ts';
import type { SecurityScheme } from './model/security.ts';
/** One side is missing where the other has something new or something that is gone. */
export interface Pair<View> {
    readonly base?: View;
    readonly revision?: View;
}
/** Pairs two lists by key, those of the base first in their order, then what is new. */
export declare function pairBy<View>(base: readonly View[], revision: readonly View[], keyOf: (view: View) => string): Pair<View>[];
/** Pairs what is left over on both sides once more; `isSame` sees one of the base and one of the revision. */
export declare function pairRest<View>(pairs: readonly Pair<View>[], isSame: (base: View, revision: View) => boolean): Pair<View>[];
/**
 * Pairs operations by their full addresses (server and path, parameter names erased), since a part of the path may have
 * moved into the server; then by path alone; then a concrete path that became a template which holds it.
 */
export declare function pairOperations(base: readonly Operation[], revision: readonly Operation[]): Pair<Operation>[];
/** Path parameters by their place in the template, header parameters without case, others by name; last, by name in another place. */
export declare function pairParameters(base: Operation, revision: Operation): Pair<Parameter>[];
/** By type and parameters, then by type, then a range with a member of it; `bySuffix`: `application/xml` holds `application/x+xml`. */
export declare function pairMediaTypes(base: readonly MediaType[], revision: readonly MediaType[], bySuffix: boolean): Pair<MediaType>[];
/** True where `narrow` is one of the types that `wide` stands for. */
export declare function isWider(wide: string, narrow: string, bySuffix: boolean): boolean;
/** By status, then a status with a range that holds it. */
export declare function pairResponses(base: readonly Response[], revision: readonly Response[]): Pair<Response>[];
/** By name and expression, then by the name alone. */
export declare function pairGroups(base: readonly Group[], revision: readonly Group[]): Pair<Group>[];
/** By name, then a renamed one of the same kind with the same addresses. */
export declare function pairSchemes(base: readonly SecurityScheme[], revision: readonly SecurityScheme[]): Pair<SecurityScheme>[];

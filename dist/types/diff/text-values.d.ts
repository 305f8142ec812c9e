import { type SchemaPart } from './model/schema-part.ts';
/**
 * The schema `inner` with numbers and booleans written as texts where `outer` takes texts, so that `integer` to `string`
 * is seen to widen; with `isList`, a plain value where `outer` takes a list of such values, since `?a=1` is a list of
 * one. `inner` itself where nothing is written otherwise.
 */
export declare function asWritten(inner: SchemaPart, outer: SchemaPart, isList: boolean): SchemaPart;

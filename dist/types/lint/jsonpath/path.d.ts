/**
 * Our own grammar of JSONPath as rulesets use it (RFC 9535, with nimma's `^`, `~` and unquoted name lists).
 * A `given` is data from a ruleset: what this grammar does not know is refused before anything evaluates it (T-10).
 */
import { type Filter, JsonPathError } from './filter.ts';
export { JsonPathError };
export type Selector = {
    kind: 'name';
    name: string;
} | {
    kind: 'wildcard';
} | {
    kind: 'index';
    index: number;
} | {
    kind: 'slice';
    start: number | undefined;
    end: number | undefined;
    step: number;
} | {
    kind: 'filter';
    filter: Filter;
};
export interface Segment {
    /** `..`: at any depth below. */
    deep: boolean;
    selectors: Selector[];
}
export interface JsonPath {
    source: string;
    segments: Segment[];
    /** How many `^`: that ancestor of the match is meant. */
    parents: number;
    /** `~`: the key is meant, not the value. */
    isKey: boolean;
}
/** Parses one expression. Throws a JsonPathError for anything outside the grammar. */
export declare function parseJsonPath(source: string): JsonPath;

/** What a keyword of JSON Schema is made of here. */
import type { Dialect } from './dialect.ts';
import type { Evaluated, Run } from './run.ts';
/** The check that one keyword of one schema makes: true where the value passes. */
export type Rule = (value: any, run: Run, evaluated: Evaluated | undefined) => boolean;
export type Schema = Record<string, unknown>;
export interface Keyword<Value = never> {
    /** What is wrong with the keyword's value by the dialect's meta-schema: `must be a number`; undefined where nothing is. */
    shape?(value: unknown, dialect: Dialect, schema: Schema): string | undefined;
    /** The schemas inside the value. */
    children?(value: Value): unknown[];
    /** The value is a map of names, so that a reference in its place leads to such a map. */
    isMap?: true;
    /** The check; none for keywords that other keywords read. The value has passed `shape`. */
    rule?(value: Value, schema: Schema, dialect: Dialect): Rule | undefined;
    /** Absent from the dialects for which this is false. */
    isKnown?(dialect: Dialect): boolean;
}
export declare const isNext: (dialect: Dialect) => boolean;

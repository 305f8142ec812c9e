/** One validation of one instance: its errors, its path, how far its work may go. */
import type { Validator } from './validator.ts';
export interface SchemaError {
    keyword: string;
    /** From the instance's root; array indexes are numbers. */
    instancePath: (string | number)[];
    /** In Ajv's words: `must be string`. */
    message: string;
    /** As Ajv's. */
    params: Record<string, unknown>;
    /** The schema object that holds the keyword. */
    schema: unknown;
}
/** What has been evaluated of one object or array, for `unevaluatedProperties` and `unevaluatedItems`. */
export interface Evaluated {
    properties: Set<string> | true;
    /** The number of items from the start, or true for all. */
    items: number | true;
    /** Items that `contains` matched. */
    contained: Set<number>;
}
export declare function nothingEvaluated(): Evaluated;
export declare function addEvaluated(to: Evaluated, from: Evaluated): void;
/** Which required properties are let off: those of a request that are `readOnly`, those of a response that are `writeOnly`. */
export type Relaxation = 'readOnly' | 'writeOnly' | undefined;
export interface Run {
    readonly validator: Validator;
    /** The schema at which the validation began. */
    readonly rootSchema: unknown;
    readonly allErrors: boolean;
    readonly relaxation: Relaxation;
    /** Undefined while errors are of no interest (`not`, `if`). */
    errors: SchemaError[] | undefined;
    path: (string | number)[];
    /** Within anyOf and the like, where Ajv goes on in places where it else stops at the first error. */
    isComposite: boolean;
    insideNot: boolean;
    depth: number;
    steps: number;
    readonly maxSteps: number;
}
/** Thrown inside a run that cannot be decided, caught by `validate`. */
export declare class Undecided extends Error {
    readonly isSilent: boolean;
    /** `isSilent`: another rule reports the cause, such as a reference that leads nowhere. */
    constructor(reason: string, isSilent?: boolean);
}
/** Notes an error where errors are wanted; always false, the verdict of the keyword. */
export declare function fail(run: Run, keyword: string, schema: unknown, message: string, params: Record<string, unknown>): false;
/** Counts work that is proportional to the size of the instance or the schema. */
export declare function spend(run: Run, steps: number): void;
/** Runs a part of a schema below whose verdict the parent decides, as anyOf does. */
export declare function compositely<Result>(run: Run, check: () => Result): Result;
/** The verdict of a part of a schema whose errors nobody asks for. */
export declare function silently(run: Run, check: () => boolean): boolean;
/** Forgets the errors of parts that failed without harm. */
export declare function forgetErrors(run: Run, count: number): void;

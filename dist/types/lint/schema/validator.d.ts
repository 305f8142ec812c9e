import type { Dialect } from './dialect.ts';
import { type Evaluated, type Relaxation, type Run, type SchemaError } from './run.ts';
export interface ValidatorOptions {
    dialect: Dialect;
    /** Gives the target of a reference object (through chains), any other value, and what leads nowhere, as it is. */
    deref(value: unknown): unknown;
    /** Keywords beside `$ref` count, as JSON Schema since 2019-09 and OpenAPI 3.1 say. */
    hasReferenceSiblings: boolean;
    /** OpenAPI 2.0 documents say `x-nullable`. */
    hasVendorNullable?: boolean;
}
export interface ValidateOptions {
    /** All errors, or those up to where Ajv stops by default: the first that decides. */
    allErrors?: boolean;
    relaxation?: Relaxation;
}
export type Verdict = {
    kind: 'valid';
} | {
    kind: 'invalid';
    errors: SchemaError[];
}
/** The schema is no schema: what is wrong, as a sentence without a full stop. */
 | {
    kind: 'wrong-schema';
    problem: string;
}
/** The check was given up. `isSilent` where another rule reports the cause. */
 | {
    kind: 'undecided';
    reason: string;
    isSilent: boolean;
};
export interface Validator {
    /** Never throws; the schema may be anything. */
    validate(schema: unknown, instance: unknown, options?: ValidateOptions): Verdict;
    /** For keywords: the verdict of a schema inside another. */
    check(schema: unknown, data: unknown, run: Run, evaluated: Evaluated | undefined): boolean;
    /** The value itself, or what a reference leads to. */
    target(value: unknown): unknown;
    /** The first schema reached from a schema that carries the `$dynamicAnchor` or `$anchor` of a reference like `#node`. */
    anchor(root: unknown, reference: string): unknown;
}
/** A validator for the schemas of one document (or one ruleset option) in one dialect; it keeps what it has read. */
export declare function createValidator(options: ValidatorOptions): Validator;

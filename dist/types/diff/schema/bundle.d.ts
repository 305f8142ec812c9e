import { type SchemaNode } from './node.ts';
import type { Reached } from './reached.ts';
export type JsonSchema = Record<string, unknown> | boolean;
/** Gives a name to each schema; equal texts get one name. */
export interface Names {
    /** The name of a schema that is written; `isNew` where nobody asked for it before. */
    nameOf(text: string): {
        name: string;
        isNew: boolean;
    };
    /** A name that no text has. */
    fresh(): string;
    /** Counts characters that were written. */
    write(characters: number): void;
    /** Counts characters that will be made code of. */
    compile(characters: number): void;
}
export interface Bundle {
    /** A reference to the schema, or what it comes to. */
    readonly entry: JsonSchema;
    /** What is new under its name: schemas that refer to one another by names. */
    readonly definitions: readonly (readonly [name: string, schema: JsonSchema])[];
}
/**
 * The schema as far as it bears on the value: properties that no object of the value has are left out, and what no part of
 * the value meets accepts all. Longer parts stand under names, so that what many schemas share is given once. Undefined
 * where a reference leads nowhere.
 */
export declare function bundle(root: SchemaNode, reached: Reached, names: Names): Bundle | undefined;

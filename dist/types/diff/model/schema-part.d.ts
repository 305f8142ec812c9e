/** A schema where it is used, and how its document's references are followed. */
import { type Path } from '../../document/pointer.ts';
import type { Tree } from '../../document/tree.ts';
import type { SchemaDocument } from '../schema/node.ts';
export interface SchemaPart {
    readonly schema: unknown;
    readonly document: SchemaDocument;
    /** The place in the document of what stands at `inside`, counted from the schema. */
    at(inside: Path): Path;
}
/** What the schema comparison asks of a document; one for each tree, since schemas are recognised by it. */
export declare function schemaDocument(tree: Tree): SchemaDocument;
/** A schema as written at `path`. */
export declare function schemaPart(tree: Tree, schema: unknown, path: Path): SchemaPart;
/** The types that a schema names, references followed; undefined where it names none. Composition is not looked into. */
export declare function typesOf({ schema, document }: SchemaPart): ReadonlySet<string> | undefined;
/** The schema behind a chain of references. */
export declare function followed({ schema, document }: Pick<SchemaPart, 'schema' | 'document'>): unknown;
/** True where every value is a single text, number, boolean or null. */
export declare function isPlain(part: SchemaPart): boolean;
/** True for a schema that is written and yet takes every value. */
export declare function takesAll({ schema }: SchemaPart): boolean;

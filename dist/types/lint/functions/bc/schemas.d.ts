/** Walks schemas through their references, each schema once, and reads what they say. */
import { type Path } from '../../../document/pointer.ts';
import type { RuleContext } from '../../rule.ts';
/** A schema with those written directly in it. There is one node per schema object, made when it is first reached. */
export declare class SchemaNode {
    #private;
    readonly schema: Record<string, unknown>;
    /** The walk that reached it last, so that a walk needs no set of what it has seen. */
    walk: number;
    /** Its index among the places of that walk. */
    index: number;
    constructor(schema: Record<string, unknown>, nodes: SchemaNodes);
    /** Properties, items, compositions, additional properties, in this order. */
    get edges(): readonly SchemaEdge[];
}
export interface SchemaEdge {
    /** As written, which may be a reference. */
    value: unknown;
    keys: Path;
    /** The name, where it is a property. */
    property: string | undefined;
    /** What it leads to; undefined where that is no schema object. */
    node: SchemaNode | undefined;
}
interface SchemaNodes {
    of(raw: unknown): SchemaNode | undefined;
    /** The place of a reference's target in the document itself, so that paths stay short on long chains. */
    written(raw: unknown): Path | undefined;
}
/** A schema and where it stands; the path is only made when a finding asks for it. */
export declare class SchemaPlace {
    #private;
    readonly node: SchemaNode;
    /** The name, where the schema is that of a property. */
    readonly property: string | undefined;
    /** How many keys the path has. */
    readonly depth: number;
    constructor(node: SchemaNode, from: SchemaPlace | Path, keys?: Path, property?: string);
    get schema(): Record<string, unknown>;
    get at(): Path;
}
/** The schemas at and under the given ones, in the order of a breadth-first walk; a shared one comes once. */
export declare function schemasUnder(context: RuleContext, roots: readonly {
    schema: unknown;
    at: Path;
}[]): SchemaPlace[];
/** The types that a schema states; `object` or `array` where only its keywords say so; empty where nothing does. */
export declare function typesOf(schema: unknown): string[];
/** The properties of a schema with those of its `allOf` members, each followed to what it refers to. */
export declare function propertiesOf(context: RuleContext, schema: unknown, at: SchemaPlace | Path): Map<string, SchemaPlace>;
/** True where the values are enumerated (`enum`, `const`, `x-extensible-enum`). */
export declare function isEnumerated(schema: unknown): boolean;
/** The text under `description`, empty where there is none. */
export declare function descriptionOf(value: unknown): string;
/** The text under a key, empty where there is none. */
export declare function textAt(value: unknown, key: string): string;
/** Asks about the schema of a body once, however many operations share it. */
export declare function perSchema<Answer>(ask: (schema: unknown, at: Path) => Answer): (body: {
    schema: unknown;
    schemaAt: Path;
}) => Answer;
export {};

import type { Entity, Fields, Kind } from './entity.ts';
/** What of a field's schema decides about equality. */
export interface Shape {
    readonly type: string;
    readonly default?: unknown;
    readonly required?: true;
    readonly fields?: Readonly<Record<string, Shape>>;
    readonly elements?: Shape;
    readonly values?: Shape;
    /** Kong keeps it encrypted: it is never compared and never shown. */
    readonly isSecret?: true;
    /** Old names of fields, and the paths that they stand for. */
    readonly aliases?: Readonly<Record<string, readonly string[]>>;
}
/** The schemas of one node: of each kind, and of each plugin (of its `config` and `protocols`). JSON. */
export interface Schemas {
    readonly kinds: Readonly<Partial<Record<Kind, Shape>>>;
    readonly plugins: Readonly<Record<string, Shape>>;
}
/** From what `GET /schemas/…` answers: `{"fields": [{"name": {…}}, …]}`, each entry with one key. */
export declare function shapeOf(schema: unknown): Shape;
/**
 * The fields of an entity with all defaults, without what the schema does not know (such as the old names of fields, which
 * Kong adds to its answers), and with sets in order. Two entities are the same where these are.
 */
export declare function canonical(entity: Entity, schemas: Schemas): Fields;
/** As `canonical`, with the secrets and the unknown fields (which Kong will refuse) that a document gives: what is sent. */
export declare function complete(entity: Entity, schemas: Schemas): Fields;
/** The entity without the values that Kong keeps encrypted, so that none gets into a plan or a journal. */
export declare function withoutSecrets(entity: Entity, schemas: Schemas): Entity;
/** True where Kong would hold the same after writing either. */
export declare function isSameEntity(a: Entity, b: Entity, schemas: Schemas): boolean;

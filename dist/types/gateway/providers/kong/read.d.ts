/** What a Kong gateway holds: ours, what somebody else has under a name that we want, and what is attached to ours. GET only. */
import type { Owner } from '../../context.ts';
import { type CatalogProduct } from '../../model.ts';
import type { Reading, Snapshot } from '../../provider.ts';
import type { Admin } from './admin.ts';
import { type Attached } from './attached.ts';
import { type Entity } from './entity.ts';
import type { Node } from './node.ts';
import { type Schemas, type Shape } from './schema.ts';
/** The state of a snapshot. JSON. */
export interface KongState {
    readonly node: Node;
    /** Ours, with the repository that our entities name where this run does not know its own. */
    readonly owner: Owner;
    readonly schemas: Schemas;
    readonly ours: readonly Entity[];
    /** Of somebody else, under a name or an id that we want. */
    readonly taken: readonly Entity[];
    readonly attached: readonly Attached[];
}
export interface ReadContext {
    readonly admin: Admin;
    readonly node: Node;
    readonly owner: Owner;
    schemasFor(plugins: readonly string[]): Promise<Schemas>;
    /** What the documents of a desired product give. */
    rendered(product: CatalogProduct): readonly Entity[];
}
/** Throws a UserError (exit 3) where a list cannot be read; exit 2 where a plugin is wanted that the node lacks. */
export declare function readKong({ desired }: Reading, context: ReadContext): Promise<Snapshot>;
/** One schema of the node, by its path below `/schemas`. */
export declare function schemaOf(admin: Admin, path: string): Promise<Shape>;
/** Those of all kinds and of these plugins. */
export declare function schemasOf(plugins: readonly string[], shape: (path: string) => Promise<Shape>): Promise<Schemas>;

/** One object of a document where it is used: its value behind references, and the way to it. */
import { type Path } from '../../document/pointer.ts';
import type { Tree } from '../../document/tree.ts';
export interface Part {
    /** The object itself, references followed. */
    readonly value: Readonly<Record<string, unknown>>;
    /** From the root of the document through references, as `Tree.place` takes it. */
    readonly path: Path;
}
/** The object at `path`; undefined where there is none (a reference that leads nowhere is none). */
export declare function partAt(tree: Tree, value: unknown, path: Path): Part | undefined;
/** A child object. */
export declare function childPart(tree: Tree, parent: Part, key: string | number): Part | undefined;
/** The objects of the map that stands under `key`; extensions are none of them. */
export declare function mapParts(tree: Tree, parent: Part, key: string): [name: string, part: Part][];
/** The objects of the list that stands under `key`. */
export declare function listParts(tree: Tree, parent: Part, key: string): Part[];
/** Text under `key`, or undefined. */
export declare function textOf(part: Part | undefined, key: string): string | undefined;
export declare function isTrue(part: Part, key: string): boolean;

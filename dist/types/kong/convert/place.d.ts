/** Values of a document with the places where they stand: what the conversion reads, and where it points when it refuses. */
import type { Document } from '../../document/document.ts';
import { type Path } from '../../document/pointer.ts';
import type { Tree } from '../../document/tree.ts';
import { UserError } from '../../errors.ts';
export interface Place {
    readonly document: Document;
    readonly path: Path;
    readonly value: unknown;
}
export declare function rootOf(tree: Tree): Place;
/** What stands under a key, as it is written; undefined where there is nothing. */
export declare function child(place: Place, key: string | number): Place | undefined;
/** What stands under a key, with references followed to their end. */
export declare function at(tree: Tree, place: Place, key: string | number): Place | undefined;
/** The end of a chain of references; a reference that leads nowhere, or to itself, stays as it is. */
export declare function followed(tree: Tree, place: Place): Place;
/** The items of a list, with references followed; nothing for everything else. */
export declare function itemsOf(tree: Tree, place: Place | undefined): Place[];
/** The keys of an object, in the order of the document. */
export declare function keysOf(place: Place | undefined): string[];
/**
 * A scalar as text, in the author's spelling: a version `1.0` stays `1.0`, though its value is the number 1. Undefined for
 * everything else.
 */
export declare function textAt(place: Place | undefined): string | undefined;
/** A line of a document's text; lines count from 1. */
export declare function lineOf(document: Document, line: number): string;
/** The error (exit 2) that points at a place, or at what stands there under a key. */
export declare function problemAt(place: Place, message: string): UserError;

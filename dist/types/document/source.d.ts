import type { Document } from './document.ts';
import type { Path } from './pointer.ts';
export interface SourceNode {
    /** `other`: an alias, or a pair without braces in a flow list; nothing is edited in these. */
    kind: 'mapping' | 'sequence' | 'scalar' | 'other';
    /** A collection in brackets. */
    isFlow: boolean;
    /** Of a scalar: how it is written; `block` is a `|` or `>` text. */
    style: 'plain' | 'single' | 'double' | 'block' | 'none';
    /** With its anchor and tag. */
    start: number;
    /** Without them. */
    contentStart: number;
    end: number;
    entries: SourceEntry[];
}
/** One key with its value, or one item of a list. */
export interface SourceEntry {
    /** At the key (or its `?`), or at the `-` of a block list. */
    start: number;
    end: number;
    key: SourceNode | undefined;
    /** What the key reads; undefined in a list and for a merge key. */
    name: string | undefined;
    value: SourceNode;
}
/** Where an entry stands: `parent.entries[index]`. */
export interface SourcePlace {
    parent: SourceNode;
    /** The entry whose value `parent` is; undefined at the root. */
    owner: SourceEntry | undefined;
    index: number;
    entry: SourceEntry;
}
/** The root node of a document; undefined where its text cannot be told apart (a JSON text that YAML reads otherwise). */
export declare function sourceOf(document: Document): SourceNode | undefined;
/** The entry at a path, of equal keys the last; undefined where it comes by an alias or a merge key, or is not there. */
export declare function findSource(document: Document, path: Path): SourcePlace | undefined;
/** The text of the value at a path, as it is written. */
export declare function writtenAt(document: Document, path: Path): string | undefined;

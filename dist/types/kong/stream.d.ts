import { type Path } from '../document/pointer.ts';
import type { InputError } from '../finding.ts';
import { type Unfilled } from './template.ts';
/** One file that may hold gateway configuration. */
export interface SourceText {
    /** As messages name it. */
    readonly file: string;
    readonly text: string;
}
/** A value of a file with the place where it stands. */
export interface Part {
    readonly file: string;
    /** From the root of its document. */
    readonly path: Path;
    readonly data: Record<string, unknown>;
    /** The line of what stands at a path below it, or of the nearest that is there. */
    line(...below: Path): number;
    /** How the value at a path below it is written, its first line alone: `2026-01-31` or `"2026-01-31"`. */
    written(...below: Path): string;
}
export interface StreamDocument {
    /** Its number in the file, from 0. */
    readonly index: number;
    readonly data: unknown;
    line(path: Path): number;
    written(path: Path): string;
}
export interface Stream {
    readonly file: string;
    readonly documents: readonly StreamDocument[];
    /** What a template still lacks; undefined where there is nothing to fill in. */
    readonly unfilled: Unfilled | undefined;
    /** Syntax that cannot be read, keys that stand twice. */
    readonly problems: readonly InputError[];
}
/** `file:line` of what stands at a path below a part. */
export declare function whereOf(part: Part, ...below: Path): string;
/** A part of a document; `data` is the object at `path`. */
export declare function partAt(stream: Stream, document: StreamDocument, path: Path, data: Record<string, unknown>): Part;
/**
 * Reads a file as a stream of documents; `variables` fill its placeholders, the others are kept in the values as they are
 * written. Never throws for what the file holds: what cannot be read stands in `problems`. The last reading of a source is
 * remembered.
 */
export declare function readStream(source: SourceText, variables: ReadonlyMap<string, string>): Stream;
/** At most five names, for a sentence. */
export declare function listed(names: readonly string[]): string;
/** The objects of a list with their numbers; empty for everything else. */
export declare function objectsIn(list: unknown): [index: number, data: Record<string, unknown>][];

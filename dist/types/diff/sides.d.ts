import type { Document } from '../document/document.ts';
import type { Loader } from '../document/loader.ts';
import { type Spaces } from '../document/operands.ts';
import type { Io } from '../io.ts';
export interface Side {
    /** Undefined for what is no folder. */
    readonly documents: readonly FolderDocument[] | undefined;
    readonly document: Document | undefined;
}
export interface FolderDocument {
    /** From the folder, with `/`. */
    readonly path: string;
    readonly document: Document;
}
interface Means {
    spaces: Spaces;
    loader: Loader;
    io: Io;
    allowRemote: boolean;
    /** The text behind `published:API@GATEWAY`, which gateways know and comparisons do not. */
    published?(operand: string): Promise<string>;
}
/** Reads one side. Throws a UserError where it is not there, cannot be read, or is no OpenAPI document. */
export declare function readSide(operand: string, means: Means): Promise<Side>;
/** A base as it was named for a file: a document, or a git revision, which means the same path there. */
export declare function baseOperand(base: string, file: string, spaces: Spaces, cwd: string): string;
export {};

import type { Document } from './document.ts';
import { type Limits } from './limits.ts';
import type { ParsedTexts } from './parsed.ts';
import type { FileSpace } from './space.ts';
export interface Origin {
    space: FileSpace;
    /** From the space's root, with `/`. */
    path: string;
}
/** Fetches the text of an `https` reference that the command line allowed; throws a UserError otherwise. */
export type RemoteReader = (url: string) => Promise<string>;
/** What a run has read: documents and failures alike are remembered. */
export declare class Loader {
    #private;
    readonly limits: Limits;
    /** `parsed` holds what other loaders of the run have parsed. */
    constructor(limits: Limits, remote?: RemoteReader, parsed?: ParsedTexts);
    /** Reads one file. Throws a UserError. */
    read(origin: Origin): Document;
    /** Takes a text that came by another way, such as standard input; its references count from `origin`, where there is one. */
    take(text: Uint8Array | string, name: string, origin?: Origin): Document;
    fetch(url: string): Promise<Document>;
    /** The ids of everything that was read. */
    filesRead(): string[];
    /** Puts a document in the place of the one with its id that was read: its text was edited. */
    replace(document: Document): void;
    originOf(document: Document): Origin | undefined;
}
/** Enough of a reference to know it again, where a hostile one fills the file. */
export declare function shorten(text: string): string;

/** What a run has parsed: its engines read the same documents, each on its own, and parsing costs most. */
import type { Io } from '../io.ts';
import type { Document } from './document.ts';
export declare class ParsedTexts {
    #private;
    /** As `parseDocument` does; the same document for the same bytes. Throws what that throws. */
    parse(bytes: Uint8Array, name: string, id: string): Document;
}
/** The texts of this run. */
export declare function parsedTexts(io: Io): ParsedTexts;

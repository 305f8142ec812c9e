/** The lines around an offset of a text: what an edit of whole lines starts from. */
/** Where the line of an offset begins. */
export declare function lineStart(text: string, offset: number): number;
/** Where the line of an offset ends, before its line break. */
export declare function lineEnd(text: string, offset: number): number;
/** The offset after the line break that stands at `end` (LF, CR LF or CR); the same offset at the end of the text. */
export declare function afterBreak(text: string, end: number): number;
/** The line break that the text uses, by its first one. */
export declare function breakOf(text: string): string;
/** The indentation where nothing but spaces stands before the offset on its line, else undefined. */
export declare function indentOf(text: string, offset: number): string | undefined;
/** True where nothing but spaces and a comment stand between the offset and the end of its line. */
export declare function endsLine(text: string, offset: number): boolean;

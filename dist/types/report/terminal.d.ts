/** Laying out text in a terminal: colours, widths and wrapping. */
declare const codes: {
    readonly bold: 1;
    readonly dim: 2;
    readonly underline: 4;
    readonly red: 31;
    readonly green: 32;
    readonly yellow: 33;
    readonly blue: 34;
    readonly cyan: 36;
    readonly inverse: 7;
};
export type Style = keyof typeof codes;
/** Colours `text`, which must not hold line breaks, by SGR codes. Pure: who may colour is the caller's to say. */
export declare function paint(color: boolean, text: string, ...styles: Style[]): string;
/** The columns that a text without control characters takes. */
export declare function width(text: string): number;
/** Breaks at spaces into lines of at most `columns`; a word that is longer is cut. Gives at least one line. */
export declare function wrap(text: string, columns: number): string[];
export {};

/** The text in ASCII; what has no spelling there is left out. */
export declare function toAscii(text: string): string;

/** Shell scripts → the commands that they run, as far as a look at the text tells; nothing is expanded or run. */
export interface Command {
    /** The program without its folder, then its arguments; quotes are taken off. */
    words: readonly string[];
    /** From 0, of the script. */
    line: number;
}
/** Every simple command of a script, in the order of the text; what only looks like one inside quotes is none. */
export declare function commandsOf(script: string, depth?: number): Command[];
/** The words that are neither flags nor values of such flags: of `oc -n x apply -f -` it is `oc apply`. */
export declare function withoutFlags(words: readonly string[]): string[];

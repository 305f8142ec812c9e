export interface Stream {
    write(text: string): void;
    readonly isTTY: boolean;
    /** Width of the terminal in characters; undefined where there is none. */
    readonly columns: number | undefined;
}
/** GitHub's word that somebody may let a change's own exceptions count: write permission, not the author, this head commit. */
export interface Approval {
    /** The login. */
    readonly by: string;
    readonly label: string;
}
export interface Io {
    /** The working directory, absolute. */
    readonly cwd: string;
    readonly env: Readonly<Record<string, string | undefined>>;
    /** Results. */
    readonly stdout: Stream;
    /** Progress, notes and errors. */
    readonly stderr: Stream;
    /** All bytes of standard input; throws a UserError above `maxBytes`. */
    readStdin(maxBytes: number): Promise<Uint8Array>;
    /** Asks the person at the terminal; undefined where there is none, or the question is broken off (Ctrl-C, Ctrl-D). */
    ask(question: string): Promise<string | undefined>;
    /** Milliseconds since 1970. */
    now(): number;
    /** Calls `stop` at the first Ctrl-C; the function that it returns takes that back. */
    onInterrupt(stop: () => void): () => void;
    /**
     * Set by the Action alone, when it has asked GitHub: acceptances and suppressions that the change itself adds count. No
     * flag, variable or config can set it, or a pull request could open its own gate (T-12).
     */
    readonly approval?: Approval;
}
/** The real one, over a Node process. */
export declare function processIo(host: NodeJS.Process): Io;

export interface Stream {
    write(text: string): void;
    readonly isTTY: boolean;
    /** Width of the terminal in characters; undefined where there is none. */
    readonly columns: number | undefined;
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
    /** Milliseconds since 1970. */
    now(): number;
    /** Calls `stop` at the first Ctrl-C; the function that it returns takes that back. */
    onInterrupt(stop: () => void): () => void;
}
/** The real one, over a Node process. */
export declare function processIo(host: NodeJS.Process): Io;
